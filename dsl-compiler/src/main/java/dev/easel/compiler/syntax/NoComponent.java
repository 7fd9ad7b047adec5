package dev.easel.compiler.syntax;

import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.catalog.ValueType;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says of components that are none what they were meant to be. */
final class NoComponent {
    private static final String EXAMPLE = "{text: Hello}";
    private static final String TYPE = "type";
    private static final Pattern WORD = Pattern.compile("[a-zA-Z][a-zA-Z0-9_-]*");

    private static final int LINES_OF_ONE = 4;

    private final Shapes shapes;
    private @Nullable Word lastUnknown;

    NoComponent(Shapes shapes) {
        this.shapes = shapes;
    }

    /** Says of a mapping that it does not say what it is. */
    void withoutType(YamlMapping mapping) {
        for (YamlEntry entry : mapping.entries()) {
            if (Vocabulary.NO_COMPONENT_NOT_YET.contains(entry.key().text())) {
                shapes.notYet(entry.key().span(), "`" + entry.key().text() + "` among components");
                return;
            }
        }
        boolean said = mapping.entries().stream()
                .filter(entry -> !GuardParser.isWord(entry))
                .anyMatch(entry -> OtherWords.isSaid(entry, shapes) || isSaid(Word.of(entry.key())) || isType(entry));
        if (!said) {
            nameless(mapping);
        }
    }

    /** Whether an entry is the type but for its key, and then that is said. */
    private boolean isType(YamlEntry entry) {
        boolean named = entry.value() instanceof YamlScalar scalar && Components.NAMES.contains(scalar.text());
        if (!named || Suggestion.closest(entry.key().text(), List.of(TYPE)).isEmpty()) {
            return false;
        }
        shapes.said()
                .add(Suggestion.asking(
                        Diagnostic.of(
                                DiagnosticCode.COMPONENT_WITHOUT_TYPE,
                                entry.key().span(),
                                "this component does not say what it is"),
                        TYPE));
        return true;
    }

    /** Whether a word was meant for a component, a group of them, or {@code type}, and then that is said. */
    private boolean isSaid(Word word) {
        if (word.text().equalsIgnoreCase(TYPE)) {
            Diagnostic unknown = Diagnostic.of(
                    DiagnosticCode.COMPONENT_WITHOUT_TYPE, word.span(), "`type` is written in lower case");
            shapes.said().add(Suggestion.asking(unknown, TYPE));
            return true;
        }
        if (Suggestion.closest(word.text(), List.of(ElementsParser.GROUP)).isPresent()) {
            Diagnostic unknown = Diagnostic.of(
                    DiagnosticCode.UNKNOWN_WORD, word.span(), "`" + word.text() + "` is not a word of the language");
            shapes.said().add(Suggestion.asking(unknown, ElementsParser.GROUP));
            return true;
        }
        if (Suggestion.closest(word.text(), List.of(UseParser.USE)).isPresent()) {
            Diagnostic unknown = Diagnostic.of(
                    DiagnosticCode.UNKNOWN_WORD, word.span(), "`" + word.text() + "` is not a word of the language");
            shapes.said().add(Suggestion.asking(unknown, UseParser.USE));
            return true;
        }
        if (isMeantAsType(word.text())) {
            unknown(word);
            return true;
        }
        return false;
    }

    private void nameless(YamlMapping mapping) {
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

    /** Says that Canvas Kit has no component of this name. */
    void unknown(Word word) {
        Diagnostic unknown = Diagnostic.of(
                DiagnosticCode.UNKNOWN_COMPONENT, word.span(), "Canvas Kit has no component `" + word.text() + "`");
        Optional<ComponentType> part = part(word.text());
        boolean close = Suggestion.closest(word.text(), Components.NAMES).isPresent();
        if (!close && isNext(word)) {
            // a word of something else is told once, and if they are parts, one lost line above them is what is wrong
            return;
        }
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

    /** Whether it follows the same word, which was no component either. */
    private boolean isNext(Word word) {
        Word before = lastUnknown;
        lastUnknown = word;
        return before != null
                && before.text().equals(word.text())
                && word.span().line() > before.span().line()
                && word.span().line() - before.span().line() <= LINES_OF_ONE;
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
