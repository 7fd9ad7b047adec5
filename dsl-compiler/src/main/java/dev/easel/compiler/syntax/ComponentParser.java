package dev.easel.compiler.syntax;

import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlScalar;
import dev.easel.compiler.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses one component: verbatim with its {@code type}, or in short with the type as a key. */
final class ComponentParser {
    private static final String EXAMPLE = "{text: Hello}";

    private final Shapes shapes;

    ComponentParser(Shapes shapes) {
        this.shapes = shapes;
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
                .flatMap(word -> type(word).map(type -> new ComponentDecl(type, word, List.of(), null)));
    }

    /** The entry that says what a component is: {@code type: button}, or {@code button: save}. */
    private Optional<YamlEntry> typeKey(YamlMapping mapping) {
        Optional<YamlEntry> type = mapping.entry("type");
        List<YamlEntry> named = mapping.entries().stream()
                .filter(entry -> Components.NAMES.contains(entry.key().text()))
                .toList();
        if (type.isPresent()) {
            return type;
        }
        if (named.isEmpty()) {
            withoutType(mapping);
            return Optional.empty();
        }
        if (named.size() > 1) {
            twoTypes(named.get(0), named.get(1));
            return Optional.empty();
        }
        return Optional.of(named.get(0));
    }

    private void twoTypes(YamlEntry first, YamlEntry second) {
        String message = "this component is a `" + first.key().text() + "` already";
        shapes.said()
                .add(Diagnostic.of(DiagnosticCode.TWO_TYPES, second.key().span(), message)
                        .related(first.key().span(), "its type")
                        .note("start the second component with a `-` of its own"));
    }

    private void withoutType(YamlMapping mapping) {
        for (YamlEntry entry : mapping.entries()) {
            if (Vocabulary.NO_COMPONENT_NOT_YET.contains(entry.key().text())) {
                shapes.notYet(entry.key().span(), "`" + entry.key().text() + "` among components");
                return;
            }
        }
        for (YamlEntry entry : mapping.entries()) {
            if (Suggestion.closest(entry.key().text(), Components.NAMES).isPresent()
                    && !isAttribute(entry.key().text())) {
                unknown(Word.of(entry.key()));
                return;
            }
        }
        SourceSpan span = mapping.entries().isEmpty()
                ? mapping.span()
                : mapping.entries().get(0).key().span();
        shapes.said()
                .add(Diagnostic.of(
                                DiagnosticCode.COMPONENT_WITHOUT_TYPE, span, "this component does not say what it is")
                        .note("write: " + EXAMPLE + ", or {type: text, text: Hello}"));
    }

    private Optional<ComponentDecl> component(YamlMapping mapping, YamlEntry key) {
        boolean verbatim = key.key().text().equals("type");
        Optional<Word> word = verbatim ? shapes.word(key, "a type", "type: text") : Optional.of(Word.of(key.key()));
        return word.flatMap(this::type).map(type -> component(mapping, key, type));
    }

    private ComponentDecl component(YamlMapping mapping, YamlEntry key, ComponentType type) {
        boolean verbatim = key.key().text().equals("type");
        Word word = verbatim ? Word.of((YamlScalar) key.value()) : Word.of(key.key());
        List<AttributeDecl> attributes = new ArrayList<>();
        if (!verbatim) {
            shorthand(key, type).ifPresent(attributes::add);
        }
        TargetDecl submit = null;
        for (YamlEntry entry : mapping.entries()) {
            if (entry == key) {
                continue;
            }
            if (type.submits() && entry.key().text().equals("submit")) {
                submit = new TargetParser(shapes).parse(entry).orElse(null);
            } else {
                attribute(entry, type, attributes);
            }
        }
        return new ComponentDecl(type, word, attributes, submit);
    }

    private Optional<AttributeDecl> shorthand(YamlEntry key, ComponentType type) {
        boolean nothing = key.value() instanceof YamlScalar scalar && (scalar.isAbsent() || scalar.isNull());
        if (type.shorthand() == null && !nothing) {
            String message = "`" + type.name() + "` takes no value of its own";
            shapes.wrong(key.value().span().firstLine(), message, "- " + type.name());
        }
        if (type.shorthand() == null || nothing) {
            return Optional.empty();
        }
        Word name = new Word(type.shorthand(), key.key().span());
        return Optional.of(new AttributeDecl(name, key.value(), isJsonStyle(key)));
    }

    private void attribute(YamlEntry entry, ComponentType type, List<AttributeDecl> attributes) {
        String name = entry.key().text();
        if (type.attribute(name).isEmpty() && Vocabulary.COMPONENT_NOT_YET.contains(name)) {
            shapes.notYet(entry.key().span(), "`" + name + "` of a component");
            return;
        }
        for (AttributeDecl before : attributes) {
            if (before.name().text().equals(name)) {
                String message = "`" + name + "` is given twice: `" + type.name() + ": ...` gives it already";
                shapes.said()
                        .add(Diagnostic.of(
                                        DiagnosticCode.GIVEN_TWICE, entry.key().span(), message)
                                .related(
                                        before.name().span(),
                                        "in short for `type: " + type.name() + "` and `" + name + "`"));
                return;
            }
        }
        attributes.add(new AttributeDecl(Word.of(entry.key()), entry.value(), isJsonStyle(entry)));
    }

    private static boolean isJsonStyle(YamlEntry entry) {
        return entry.key().style() == YamlScalar.Style.DOUBLE_QUOTED;
    }

    private Optional<ComponentType> type(Word word) {
        if (Components.NOT_YET.contains(word.text())) {
            shapes.notYet(word.span(), "the component `" + word.text() + "`");
            return Optional.empty();
        }
        Optional<ComponentType> type = Components.named(word.text());
        if (type.isEmpty()) {
            unknown(word);
        }
        return type;
    }

    private void unknown(Word word) {
        Diagnostic unknown = Diagnostic.of(
                DiagnosticCode.UNKNOWN_COMPONENT, word.span(), "Canvas Kit has no component `" + word.text() + "`");
        shapes.said()
                .add(Suggestion.didYouMean(unknown, word.text(), Components.NAMES)
                        .note("for a paragraph, write: - text: " + paragraph(word)));
    }

    /** What was probably meant to be read: a type without its colon, or without the blank after it, does not belong to that. */
    private static String paragraph(Word word) {
        String text = word.text().lines().findFirst().orElse("");
        boolean typed = text.startsWith("text:") || text.startsWith("text ");
        return typed ? text.substring("text:".length()).strip() : text;
    }

    private static boolean isAttribute(String name) {
        return Components.ALL.stream().anyMatch(type -> type.attribute(name).isPresent());
    }
}
