package dev.easel.compiler.syntax;

import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.declaration.ComponentDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlScalar;
import dev.easel.compiler.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;

/** Parses one component: verbatim with its {@code type}, or in short with the type as a key. */
final class ComponentParser {
    private static final String EXAMPLE = "{text: Hello}";

    private final Shapes shapes;
    private final AttributesParser attributes;
    private final NoComponent others;

    ComponentParser(Shapes shapes) {
        this.shapes = shapes;
        this.attributes = new AttributesParser(shapes);
        this.others = new NoComponent(shapes);
    }

    Optional<ComponentDecl> parse(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return typeKey(mapping).flatMap(key -> component(mapping, key));
        }
        if (node instanceof YamlSequence) {
            shapes.wrong(node.span().firstLine(), "a component is a mapping, and this is a list", EXAMPLE);
            return Optional.empty();
        }
        return shapes.word(node, node.span(), "a component", "- divider")
                .flatMap(word -> type(word).map(type -> new ComponentDecl(type, word, List.of(), List.of())));
    }

    /** The entry that says what a component is: {@code type: button}, or {@code button: save}. */
    private Optional<YamlEntry> typeKey(YamlMapping mapping) {
        Optional<YamlEntry> type = mapping.entry("type");
        List<YamlEntry> named = mapping.entries().stream()
                .filter(entry -> Components.NAMES.contains(entry.key().text()))
                .toList();
        if (type.isPresent()) {
            return named.stream()
                    .filter(key -> contradict(type.get(), key))
                    .findFirst()
                    .map(key -> contradiction(key, type.get()))
                    .orElse(type);
        }
        if (named.isEmpty()) {
            others.withoutType(mapping);
            return Optional.empty();
        }
        if (named.size() > 1) {
            twoTypes(named.get(0), named.get(1));
            return Optional.empty();
        }
        return Optional.of(named.get(0));
    }

    /**
     * Whether a key that is the name of a component says the same as the `type`, or what the `type` makes no sense beside; `text` is an
     * attribute of many, and what is wrong with it is seen later.
     */
    private static boolean contradict(YamlEntry type, YamlEntry key) {
        String name = key.key().text();
        Optional<ComponentType> said = said(type);
        boolean same = said.filter(component -> component.name().equals(name)).isPresent();
        return same
                ? Components.named(name)
                        .flatMap(component -> component.attribute(name))
                        .isEmpty()
                : said.isEmpty() && !name.equals(Components.TEXT.name());
    }

    private static Optional<ComponentType> said(YamlEntry type) {
        return type.value() instanceof YamlScalar name ? Components.named(name.text()) : Optional.empty();
    }

    private Optional<YamlEntry> contradiction(YamlEntry named, YamlEntry type) {
        String name = named.key().text();
        if (said(type).isPresent()) {
            String message = "`" + name + ": ...` says its type already";
            shapes.said()
                    .add(Diagnostic.of(DiagnosticCode.GIVEN_TWICE, type.key().span(), message)
                            .related(named.key().span(), "in short for `type: " + name + "`")
                            .note("leave `type` out"));
            return Optional.empty();
        }
        String message = "the type of this component is `" + name + "` already";
        shapes.said()
                .add(Diagnostic.of(DiagnosticCode.TWO_TYPES, type.value().span().firstLine(), message)
                        .related(named.key().span(), "its type")
                        .note("leave `type` out: it says what a component is, and Canvas Kit has one kind of `" + name
                                + "`"));
        return Optional.empty();
    }

    private void twoTypes(YamlEntry first, YamlEntry second) {
        String message = "the type of this component is `" + first.key().text() + "` already";
        shapes.said()
                .add(Diagnostic.of(DiagnosticCode.TWO_TYPES, second.key().span(), message)
                        .related(first.key().span(), "its type")
                        .note(
                                isWords(first, second)
                                        ? "the words that people read on it are its `label`"
                                        : "start the second component with a `-` of its own"));
    }

    private static boolean isWords(YamlEntry component, YamlEntry words) {
        boolean labelled = Components.named(component.key().text())
                .flatMap(type -> type.attribute("label"))
                .isPresent();
        return labelled && words.key().text().equals(Components.TEXT.name());
    }

    private Optional<ComponentDecl> component(YamlMapping mapping, YamlEntry key) {
        if (!key.key().text().equals("type")) {
            return type(Word.of(key.key())).map(type -> attributes.inShort(mapping, key, type));
        }
        return shapes.word(key, "a type", "type: text")
                .flatMap(word -> type(word).map(type -> attributes.verbatim(mapping, word, type)));
    }

    private Optional<ComponentType> type(Word word) {
        Optional<ComponentType> type = Components.named(word.text());
        if (type.isEmpty()) {
            others.unknown(word);
        }
        return type;
    }
}
