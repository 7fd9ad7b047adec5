package dev.easel.compiler.syntax;

import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.catalog.ValueType;
import dev.easel.compiler.declaration.ComponentDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlScalar;
import dev.easel.compiler.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parses one component: verbatim with its {@code type}, or in short with the type as a key. */
final class ComponentParser {
    private static final String EXAMPLE = "{text: Hello}";
    private static final Pattern WORD = Pattern.compile("[a-zA-Z][a-zA-Z0-9_-]*");

    private final Shapes shapes;
    private final AttributesParser attributes;

    ComponentParser(Shapes shapes) {
        this.shapes = shapes;
        this.attributes = new AttributesParser(shapes);
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
            withoutType(mapping);
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

    private void withoutType(YamlMapping mapping) {
        for (YamlEntry entry : mapping.entries()) {
            if (Vocabulary.NO_COMPONENT_NOT_YET.contains(entry.key().text())) {
                shapes.notYet(entry.key().span(), "`" + entry.key().text() + "` among components");
                return;
            }
        }
        for (YamlEntry entry : mapping.entries()) {
            if (OtherWords.isSaid(entry, shapes)) {
                return;
            }
            if (entry.key().text().equalsIgnoreCase("type")) {
                Word word = Word.of(entry.key());
                Diagnostic unknown = Diagnostic.of(
                        DiagnosticCode.COMPONENT_WITHOUT_TYPE, word.span(), "`type` is written in lower case");
                shapes.said().add(Suggestion.asking(unknown, "type"));
                return;
            }
            if (!GuardParser.isWord(entry) && isMeantAsType(entry.key().text())) {
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

    private static boolean isMeantAsType(String key) {
        return part(key).isPresent()
                || !isAttribute(key)
                        && (OtherNames.of(key).isPresent()
                                || Suggestion.closest(key, Components.NAMES).isPresent());
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
            unknown(word);
        }
        return type;
    }

    private void unknown(Word word) {
        Diagnostic unknown = Diagnostic.of(
                DiagnosticCode.UNKNOWN_COMPONENT, word.span(), "Canvas Kit has no component `" + word.text() + "`");
        Optional<ComponentType> part = part(word.text());
        if (part.isPresent()) {
            shapes.said().add(unknown.note("`" + word.text() + "` stands inside a component: " + owners(part.get())));
            return;
        }
        Optional<String> meant =
                Suggestion.closest(word.text(), Components.NAMES).or(() -> OtherNames.of(word.text()));
        Diagnostic asking = meant.map(name -> Suggestion.asking(unknown, name)).orElse(unknown);
        shapes.said()
                .add(
                        WORD.matcher(word.text()).matches()
                                ? asking.note("there are " + WordList.of(Components.NAMES))
                                : asking.note("for a paragraph, write: - text: " + paragraph(word)));
    }

    private static Optional<ComponentType> part(String name) {
        return Components.PARTS.stream()
                .filter(type -> type.name().equals(name))
                .findFirst();
    }

    private static String owners(ComponentType part) {
        return WordList.of(Components.ALL.stream()
                .filter(type -> type.attributes().stream()
                        .anyMatch(attribute -> attribute.value() instanceof ValueType.Parts parts
                                && parts.part().equals(part)))
                .map(ComponentType::name)
                .toList());
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
