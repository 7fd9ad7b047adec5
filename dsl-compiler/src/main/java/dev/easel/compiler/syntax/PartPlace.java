package dev.easel.compiler.syntax;

import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.declaration.ComponentDecl;
import dev.easel.compiler.declaration.ElementDecl;
import dev.easel.compiler.declaration.ElseDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Parses a list of parts of one type: items, options or rows. */
final class PartPlace implements Place {
    private static final Set<String> OTHERS =
            Components.WITH_PARTS.stream().map(ComponentType::name).collect(Collectors.toSet());

    private final ComponentType type;
    private final String whole;
    private final Shapes shapes;
    private final AttributesParser attributes;
    private final GuardParser guards;

    /** A list of parts of this type; {@code whole} is an example of all of it. */
    PartPlace(ComponentType type, String whole, Shapes shapes, AttributesParser attributes) {
        this.type = type;
        this.whole = whole;
        this.shapes = shapes;
        this.attributes = attributes;
        this.guards = new GuardParser(shapes);
    }

    /** The parts of a list. */
    List<ElementDecl> parse(List<YamlNode> nodes) {
        return nodes.stream().flatMap(node -> part(node).stream()).toList();
    }

    private List<ElementDecl> part(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return guards.parse(mapping, this);
        }
        String message = "each `" + type.name() + "` is a mapping, and this is " + node.kind();
        shapes.wrong(node.span().firstLine(), message, whole);
        return List.of();
    }

    @Override
    public List<ElementDecl> body(YamlMapping mapping) {
        return part(mapping).<List<ElementDecl>>map(List::of).orElse(List.of());
    }

    private Optional<ComponentDecl> part(YamlMapping mapping) {
        Optional<YamlEntry> verbatim = mapping.entry("type");
        if (verbatim.isPresent()) {
            return shapes.word(verbatim.get(), "a type", "type: " + type.name())
                    .filter(this::isOfType)
                    .map(word -> attributes.verbatim(mapping, word, type));
        }
        Optional<YamlEntry> key = mapping.entry(type.name());
        if (key.isPresent()) {
            return Optional.of(attributes.inShort(mapping, key.get(), type));
        }
        Word start = mapping.entries().stream()
                .filter(entry -> !GuardParser.isWord(entry))
                .findFirst()
                .map(entry -> Word.of(entry.key()))
                .orElse(new Word("", mapping.span()));
        if (OTHERS.contains(start.text()) && type.attribute(start.text()).isEmpty()) {
            stray(start, type.example());
            return Optional.empty();
        }
        return Optional.of(attributes.verbatim(mapping, start, type));
    }

    private void stray(Word word, String example) {
        String message = "only parts of type `" + type.name() + "` stand here, and this is `" + word.text() + "`";
        shapes.wrong(word.span(), message, example);
    }

    private boolean isOfType(Word word) {
        boolean is = word.text().equals(type.name());
        if (!is) {
            stray(word, "type: " + type.name());
        }
        return is;
    }

    @Override
    public Optional<ElseDecl> otherwise(YamlEntry entry) {
        boolean text = entry.value() instanceof YamlScalar;
        if (type == Components.OPTION) {
            return Otherwise.text(entry, "a text in place of the whole component", shapes);
        }
        if (text && type == Components.FIELD_VALUE) {
            shapes.wrong(entry, "what stands here otherwise is a row", "else: " + type.example());
            return Optional.empty();
        }
        if (entry.value() instanceof YamlMapping mapping
                && mapping.entries().size() == 1
                && mapping.entry(ElementsParser.GROUP).isPresent()) {
            String message = "groups are of components, and several of these are a list";
            shapes.wrong(mapping.entries().get(0).key().span(), message, "else: [" + type.example() + ", ...]");
            return Optional.empty();
        }
        return text
                ? Otherwise.text(entry, "an item or a text", shapes)
                : Otherwise.elements(entry, this::parse, shapes);
    }

    @Override
    public String example() {
        String example = type.example();
        return example.substring(1, example.length() - 1);
    }
}
