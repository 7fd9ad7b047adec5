package dev.easel.compiler.link;

import dev.easel.compiler.catalog.AttributeType;
import dev.easel.compiler.catalog.ComponentType;
import java.util.List;
import java.util.Optional;

/** Words that mean the same to people, of which a component knows one: {@code label} of a button, {@code text} of an option. */
final class Synonyms {
    private static final List<List<String>> ALIKE = List.of(
            List.of("label", "text", "title", "name", "caption", "content"),
            List.of("url", "href", "src", "link", "image"),
            List.of("options", "items", "choices", "rows", "entries"));

    private Synonyms() {}

    /** The required attribute of the type that means the same as this word, if one does. */
    static Optional<String> of(String word, ComponentType type) {
        return ALIKE.stream()
                .filter(words -> words.contains(word))
                .flatMap(words -> type.attributes().stream()
                        .filter(AttributeType::required)
                        .map(AttributeType::name)
                        .filter(words::contains))
                .findFirst();
    }
}
