package dev.easel.compiler.syntax;

import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.catalog.ValueType;
import dev.easel.compiler.declaration.AttributeDecl;
import dev.easel.compiler.declaration.ComponentDecl;
import dev.easel.compiler.declaration.ElementDecl;
import dev.easel.compiler.declaration.ValueDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlScalar;
import dev.easel.compiler.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses the parts of a component: a list of them, or in short a mapping of their two texts. */
final class PartsParser {
    private final Shapes shapes;
    private final AttributesParser attributes;

    PartsParser(Shapes shapes, AttributesParser attributes) {
        this.shapes = shapes;
        this.attributes = attributes;
    }

    /** The parts that an entry gives. */
    Optional<ValueDecl> parse(YamlEntry entry, ValueType.Parts type) {
        String name = entry.key().text();
        String example = name + ": [" + type.part().example() + (type.isPair() ? "], or {" + pair(type) + "}" : "]");
        if (entry.value() instanceof YamlMapping mapping && type.isPair() && isOnePart(mapping, type)) {
            String message = "this is one `" + type.part().name() + "`, and `" + name + "` is a list of them";
            shapes.wrong(mapping.span().firstLine(), message, name + ": [{...}], with brackets around it");
            return Optional.empty();
        }
        if (entry.value() instanceof YamlMapping mapping && type.isPair()) {
            return Optional.of(new ValueDecl.Parts(pairs(mapping, type), mapping.span()));
        }
        if (entry.value() instanceof YamlSequence sequence) {
            Optional<String> meant = PlainParts.meant(sequence, type);
            if (meant.isPresent()) {
                String message = "each `" + type.part().name() + "` is a mapping"
                        + (type.isPair() ? " of its own, or all are one" : "");
                shapes.wrong(sequence.items().get(0).span().firstLine(), message, name + ": " + meant.get());
                return Optional.empty();
            }
            List<ElementDecl> parts = new ArrayList<>();
            for (YamlNode node : sequence.items()) {
                part(node, type.part(), example).ifPresent(parts::add);
            }
            return Optional.of(new ValueDecl.Parts(parts, sequence.span()));
        }
        if (type.part() == Components.OPTION && entry.value() instanceof YamlScalar scalar && isName(scalar)) {
            shapes.notYet(scalar.span(), "`" + name + "` made of a type");
            return Optional.empty();
        }
        shapes.wrong(entry, "`" + name + "` is a list", example);
        return Optional.empty();
    }

    /** Whether a mapping has the attributes of a part for its keys: it was meant to stand in a list. */
    private static boolean isOnePart(YamlMapping mapping, ValueType.Parts type) {
        String first =
                mapping.entry(type.part().name()).isPresent() ? type.part().name() : type.key();
        return mapping.entries().size() > 1
                && mapping.entry(first).isPresent()
                && mapping.entry(type.text()).isPresent();
    }

    private static String pair(ValueType.Parts type) {
        return type.part() == Components.OPTION ? "small: Small, large: Large" : "Status: Sent";
    }

    private static boolean isName(YamlScalar scalar) {
        return !scalar.text().isEmpty() && Character.isUpperCase(scalar.text().charAt(0));
    }

    private List<ElementDecl> pairs(YamlMapping mapping, ValueType.Parts type) {
        List<ElementDecl> parts = new ArrayList<>();
        for (YamlEntry entry : mapping.entries()) {
            Word key = Word.of(entry.key());
            if (!(entry.value() instanceof YamlScalar)) {
                String whole = "{" + type.key() + ": " + key.text() + ", " + type.text() + ": ...}";
                String message = "`" + key.text() + "` is short for its `" + type.text() + "`, and this is "
                        + entry.value().kind();
                shapes.wrong(entry.value().span().firstLine(), message, "[" + whole + "], as a list");
                continue;
            }
            AttributeDecl first =
                    new AttributeDecl(new Word(type.key(), key.span()), new ValueDecl.Written(entry.key()), false);
            AttributeDecl second = AttributeDecl.of(new Word(type.text(), key.span()), entry);
            parts.add(new ComponentDecl(type.part(), key, List.of(first, second), List.of()));
        }
        return parts;
    }

    private Optional<ComponentDecl> part(YamlNode node, ComponentType type, String example) {
        if (!(node instanceof YamlMapping mapping)) {
            String message = "each `" + type.name() + "` is a mapping, and this is " + node.kind();
            shapes.wrong(node.span().firstLine(), message, example);
            return Optional.empty();
        }
        Optional<YamlEntry> verbatim = mapping.entry("type");
        if (verbatim.isPresent()) {
            return shapes.word(verbatim.get(), "a type", "type: " + type.name())
                    .filter(word -> isOfType(word, type))
                    .map(word -> attributes.verbatim(mapping, word, type));
        }
        Optional<YamlEntry> key = mapping.entry(type.name());
        if (key.isPresent()) {
            return Optional.of(attributes.inShort(mapping, key.get(), type));
        }
        Word start = mapping.entries().isEmpty()
                ? new Word("", mapping.span())
                : Word.of(mapping.entries().get(0).key());
        return Optional.of(attributes.verbatim(mapping, start, type));
    }

    private boolean isOfType(Word word, ComponentType type) {
        boolean is = word.text().equals(type.name());
        if (!is) {
            String message = "only parts of type `" + type.name() + "` stand here, and this is `" + word.text() + "`";
            shapes.wrong(word.span(), message, "type: " + type.name());
        }
        return is;
    }
}
