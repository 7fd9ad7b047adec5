package dev.easel.compiler.syntax;

import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.catalog.Constraints;
import dev.easel.compiler.catalog.Entry;
import dev.easel.compiler.declaration.ConstraintDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.yaml.YamlEntry;
import dev.easel.compiler.yaml.YamlMapping;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Parses what is asked of what people enter: a value, or a value with the message for what is otherwise. */
final class ConstraintParser {
    /** What YAML 1.2 reads as texts, or quotes make one. */
    private static final Set<String> TRUTHS = Set.of("yes", "no", "on", "off", "y", "n", "true", "false");

    /** No message is one word in lower case. */
    private static final Pattern WORD = Pattern.compile("[a-z]+");

    private final Shapes shapes;

    ConstraintParser(Shapes shapes) {
        this.shapes = shapes;
    }

    /** Whether an entry of a component of this type is a constraint. */
    static boolean isConstraint(YamlEntry entry, ComponentType type) {
        return type.entry() != Entry.NONE
                && Constraints.WORDS.contains(entry.key().text());
    }

    Optional<ConstraintDecl> parse(YamlEntry entry) {
        Word word = Word.of(entry.key());
        if (word.text().equals(Constraints.REQUIRED)) {
            return required(entry, word);
        }
        if (!(entry.value() instanceof YamlMapping mapping)) {
            return value(entry, word).map(value -> new ConstraintDecl(word, value, null));
        }
        boolean known = shapes.known(mapping, Vocabulary.CONSTRAINT).size()
                == mapping.entries().size();
        Optional<YamlEntry> is = mapping.entry("is");
        if (is.isEmpty() && known) {
            shapes.missing(mapping.span().firstLine(), "`" + word.text() + "` does not say what it is", example(word));
        }
        Word message = mapping.entry("message")
                .flatMap(text -> shapes.word(text, "a message", "message: At most 40 letters."))
                .orElse(null);
        return known
                ? is.flatMap(value -> value(value, word)).map(value -> new ConstraintDecl(word, value, message))
                : Optional.empty();
    }

    /** {@code required: true}, or the message in its place. */
    private Optional<ConstraintDecl> required(YamlEntry entry, Word word) {
        if (!(entry.value() instanceof YamlScalar scalar) || scalar.text().isBlank() || scalar.isNull()) {
            String example = entry.value() instanceof YamlMapping mapping
                    ? mapping.entry("message")
                            .map(text -> message(text.value()))
                            .orElse("true")
                    : "true";
            shapes.wrong(entry, "`required` is true or a message", "required: " + example);
            return Optional.empty();
        }
        if (scalar.isBoolean()) {
            return scalar.text().equals("true")
                    ? Optional.of(new ConstraintDecl(word, scalar, null))
                    : Optional.empty();
        }
        return isMeantAsTruth(scalar)
                ? Optional.empty()
                : Optional.of(new ConstraintDecl(word, scalar, Word.of(scalar)));
    }

    /** Whether a text was meant to be true or false, and then that is said: people would read it. */
    private boolean isMeantAsTruth(YamlScalar scalar) {
        String text = scalar.text();
        Optional<String> meant =
                WORD.matcher(text).matches() ? Suggestion.closest(text, List.of("true", "false")) : Optional.empty();
        boolean truth = TRUTHS.contains(text.toLowerCase(Locale.ROOT));
        if (!truth && meant.isEmpty()) {
            return false;
        }
        String message = "people would read `" + text + "` as the message";
        Diagnostic wrong = Diagnostic.of(DiagnosticCode.WRONG_SHAPE, scalar.span(), message);
        shapes.said()
                .add(
                        truth || meant.isEmpty()
                                ? wrong.note("write: required: true, or the message, or leave it out")
                                : Suggestion.asking(wrong, meant.get()));
        return true;
    }

    private static String message(YamlNode message) {
        return message instanceof YamlScalar scalar ? scalar.text() : "Please fill this in.";
    }

    private Optional<YamlScalar> value(YamlEntry entry, Word word) {
        if (entry.value() instanceof YamlScalar scalar && !scalar.text().isBlank() && !scalar.isNull()) {
            return Optional.of(scalar);
        }
        shapes.wrong(entry, "`" + word.text() + "` is " + Constraints.what(word.text()), example(word));
        return Optional.empty();
    }

    private static String example(Word word) {
        return word.text() + ": {is: " + Constraints.example(word.text()) + ", message: Please check this.}";
    }
}
