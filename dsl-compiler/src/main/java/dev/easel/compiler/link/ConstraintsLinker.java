package dev.easel.compiler.link;

import dev.easel.compiler.catalog.Constraints;
import dev.easel.compiler.catalog.Entry;
import dev.easel.compiler.declaration.AttributeDecl;
import dev.easel.compiler.declaration.ComponentDecl;
import dev.easel.compiler.declaration.ConstraintDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.compiler.model.InputField;
import dev.easel.compiler.source.SourceSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what is asked of what people enter. */
final class ConstraintsLinker {
    private static final List<String> GUARDS = List.of("when", "for");
    private static final Pattern LENGTH = Pattern.compile("0|[1-9][0-9]{0,5}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");

    private final Diagnostics said;
    private final FirstValue first;

    ConstraintsLinker(Diagnostics said) {
        this.said = said;
        this.first = new FirstValue(said);
    }

    /** The constraints of a component, as far as they make sense. */
    List<InputField.Constraint> link(ComponentDecl component) {
        List<InputField.Constraint> constraints = new ArrayList<>();
        component
                .constraints()
                .forEach(declared -> constraint(component, declared).ifPresent(constraints::add));
        checkBounds(component, constraints, Constraints.MIN_LENGTH, Constraints.MAX_LENGTH);
        checkBounds(component, constraints, Constraints.MIN, Constraints.MAX);
        first.check(component, constraints);
        return constraints;
    }

    private static boolean isComputed(ConstraintDecl declared) {
        Word message = declared.message();
        return message != null && Text.hasHoles(message.text());
    }

    private Optional<InputField.Constraint> constraint(ComponentDecl component, ConstraintDecl declared) {
        String word = declared.word().text();
        Word written = declared.message();
        @Nullable String message = written == null ? null : written.text();
        if (written != null && isComputed(declared)) {
            said.add(
                    Diagnostic.of(DiagnosticCode.EXPRESSION_NOT_HERE, written.span(), "a message is the same each time")
                            .note("a handler can refuse a value with a message of its own"));
            return Optional.empty();
        }
        if (word.equals(Constraints.REQUIRED)) {
            return Optional.of(new InputField.Constraint(word, null, message));
        }
        if (component.type().entry() != Entry.TEXT) {
            wrong(
                    declared.word().span(),
                    "`" + word + "` is asked of a text, and in a `"
                            + component.type().name() + "` people choose");
            return Optional.empty();
        }
        boolean number = word.equals(Constraints.MIN) || word.equals(Constraints.MAX);
        if (number && isUnclear(component)) {
            return Optional.empty();
        }
        if (number && !isNumber(component)) {
            said.add(mistake(declared.word().span(), "`" + word + "` is asked of a number, and this is a text")
                    .note("add `format: int` or `format: decimal`; the length of a text has `" + word + "_length`"));
            return Optional.empty();
        }
        return value(declared, word).map(value -> new InputField.Constraint(word, value, message));
    }

    /** Whether it has a format, but that or its word is misspelt, or a message that is none: this is said, and nothing that would follow from it. */
    static boolean isUnclear(ComponentDecl component) {
        return component.constraints().stream().anyMatch(ConstraintsLinker::isComputed)
                || formats(component).anyMatch(format -> !Constraints.FORMATS.contains(format))
                || component.attributes().stream()
                        .anyMatch(attribute -> meansFormat(attribute.name().text()));
    }

    /** Whether it was meant to be required, but for the word: that is said, and nothing that would follow from it. */
    static boolean meansRequired(ComponentDecl component) {
        return component.attributes().stream()
                .map(attribute -> attribute.name().text())
                .anyMatch(word -> Suggestion.closest(word, Constraints.WORDS)
                        .filter("required"::equals)
                        .isPresent());
    }

    /** Whether it was meant to stand under a condition or loop, but for the word. */
    static boolean meansGuard(ComponentDecl component) {
        return component.attributes().stream()
                .map(AttributeDecl::name)
                .map(Word::text)
                .filter(word -> component.type().attribute(word).isEmpty())
                .anyMatch(word -> Suggestion.closest(word, GUARDS).isPresent());
    }

    private static boolean meansFormat(String word) {
        return Suggestion.closest(word, Constraints.WORDS)
                .filter(Constraints.FORMAT::equals)
                .isPresent();
    }

    private static boolean isNumber(ComponentDecl component) {
        return formats(component).anyMatch(format -> format.equals("int") || format.equals("decimal"));
    }

    private static Stream<String> formats(ComponentDecl component) {
        return component.constraints().stream()
                .filter(constraint -> constraint.word().text().equals(Constraints.FORMAT))
                .map(format -> format.value().text());
    }

    private Optional<Object> value(ConstraintDecl declared, String word) {
        String text = declared.value().text();
        return switch (word) {
            case Constraints.MIN_LENGTH, Constraints.MAX_LENGTH ->
                matching(LENGTH, declared).map(Integer::valueOf);
            case Constraints.MIN, Constraints.MAX -> matching(NUMBER, declared).map(BigDecimal::new);
            case Constraints.PATTERN -> pattern(declared);
            default -> format(declared, text);
        };
    }

    private Optional<String> matching(Pattern wanted, ConstraintDecl declared) {
        String text = declared.value().text();
        if (wanted.matcher(text).matches()) {
            return Optional.of(text);
        }
        said.add(mistake(
                        declared.value().span(),
                        "`" + declared.word().text() + "` is "
                                + Constraints.what(declared.word().text()))
                .note("such as " + Constraints.example(declared.word().text())));
        return Optional.empty();
    }

    private Optional<Object> pattern(ConstraintDecl declared) {
        try {
            return Optional.of(Pattern.compile(declared.value().text()).pattern());
        } catch (PatternSyntaxException e) {
            said.add(mistake(declared.value().span(), "this is no regular expression: " + e.getDescription())
                    .note("they are written as Java has them, and hold of the whole text"));
            return Optional.empty();
        }
    }

    private Optional<Object> format(ConstraintDecl declared, String text) {
        if (Constraints.FORMATS.contains(text)) {
            return Optional.of(text);
        }
        Diagnostic unknown = mistake(declared.value().span(), "there is no format `" + text + "`");
        said.add(Suggestion.didYouMean(unknown, text, Constraints.FORMATS)
                .note("there are " + WordList.of(Constraints.FORMATS)));
        return Optional.empty();
    }

    private void checkBounds(
            ComponentDecl component, List<InputField.Constraint> constraints, String least, String most) {
        Optional<BigDecimal> low = number(constraints, least);
        Optional<BigDecimal> high = number(constraints, most);
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            component.constraints().stream()
                    .filter(declared -> declared.word().text().equals(most))
                    .forEach(declared -> wrong(
                            declared.value().span(),
                            "nothing can be at least " + low.get() + " and at most " + high.get()));
        }
    }

    private static Optional<BigDecimal> number(List<InputField.Constraint> constraints, String word) {
        return constraints.stream()
                .filter(constraint -> constraint.word().equals(word) && constraint.value() != null)
                .map(constraint -> new BigDecimal(constraint.value().toString()))
                .findFirst();
    }

    private void wrong(SourceSpan span, String message) {
        said.add(mistake(span, message));
    }

    private static Diagnostic mistake(SourceSpan span, String message) {
        return Diagnostic.of(DiagnosticCode.CONSTRAINT, span, message);
    }
}
