package dev.easel.compiler.expression.check;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.Fix;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Mistakes;
import dev.easel.compiler.expression.Tree;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How a value becomes one of the type that is wanted, where that takes a word or two. */
final class Conversions {
    private static final List<Scalar> DATA = List.of(
            Scalar.INT,
            Scalar.DECIMAL,
            Scalar.BOOL,
            Scalar.DATE,
            Scalar.TIME,
            Scalar.DATETIME,
            Scalar.ZONE,
            Scalar.URL);

    private Conversions() {}

    /** The same diagnostic about a value of the wrong type, saying how to get the right one. */
    static Diagnostic offer(Mistakes mistakes, Diagnostic wrong, Tree tree, Expr value, Type wanted) {
        if (wanted.present() instanceof EnumType choice && value.type() == Scalar.STRING) {
            return constant(mistakes, wrong, tree, value, choice);
        }
        String operand = mistakes.operand(tree);
        if (wanted.present() == Scalar.STRING && value.type().present() instanceof EnumType) {
            return wrong.note("its texts are " + operand + ".text and " + operand + ".id");
        }
        if (wanted == Scalar.BOOL && value.type().isOptional()) {
            return wrong.note("whether it is there: " + operand + ".hasValue()");
        }
        return value instanceof Expr.Literal literal
                ? literal(wrong, literal, wanted.present())
                : called(wrong, value.type(), wanted.present(), mistakes.excerpt(tree.at()));
    }

    private static Diagnostic literal(Diagnostic wrong, Expr.Literal literal, Type wanted) {
        String text = String.valueOf(literal.value());
        if (wanted == Scalar.STRING && literal.type() != Scalar.STRING) {
            return wrong.note("as a text it stands in quotes: \"" + text + "\"");
        }
        boolean number = wanted == Scalar.INT && text.matches("-?[0-9]{1,18}")
                || wanted == Scalar.DECIMAL && text.matches("-?[0-9]{1,18}(\\.[0-9]{1,18})?");
        return number ? wrong.note("as a number it stands without quotes: " + text) : wrong;
    }

    private static Diagnostic called(Diagnostic wrong, Type type, Type wanted, String written) {
        if (wanted == Scalar.STRING && type instanceof Scalar scalar && DATA.contains(scalar)) {
            return wrong.note("as a text it is string(" + written + ")");
        }
        if (wanted == Scalar.INT && (type == Scalar.STRING || type == Scalar.DECIMAL)) {
            return wrong.note("as a whole number it is int(" + written + "), which may be missing");
        }
        return wanted == Scalar.DECIMAL && type == Scalar.STRING
                ? wrong.note("as a number it is decimal(" + written + "), which may be missing")
                : wrong;
    }

    private static Diagnostic constant(Mistakes mistakes, Diagnostic wrong, Tree tree, Expr value, EnumType choice) {
        Optional<String> constant = literal(value).flatMap(text -> entry(choice, text));
        return constant.map(meant -> asking(
                        wrong,
                        meant,
                        mistakes.text().span(tree.at().start(), tree.at().end())))
                .orElseGet(() -> wrong.note(constants(choice)));
    }

    private static Diagnostic asking(Diagnostic wrong, String meant, dev.easel.compiler.source.SourceSpan literal) {
        return wrong.suggesting("did you mean `" + meant + "`?").fixedBy(new Fix(literal, meant));
    }

    /** The constants of an enum, for a note. */
    static String constants(EnumType choice) {
        return TypeWords.thereAre(choice.entries().stream()
                .map(entry -> choice.name() + "." + entry.name())
                .toList());
    }

    /** The constant that a text probably means: by its name, by what travels or by what people read. */
    static Optional<String> entry(EnumType choice, String text) {
        List<Function<EnumType.Entry, String>> ways =
                List.of(EnumType.Entry::name, EnumType.Entry::id, EnumType.Entry::text);
        for (Function<EnumType.Entry, String> way : ways) {
            for (EnumType.Entry entry : choice.entries()) {
                if (way.apply(entry).equals(text)) {
                    return Optional.of(choice.name() + "." + entry.name());
                }
            }
        }
        return Suggestion.closest(
                        text,
                        choice.entries().stream().map(EnumType.Entry::name).toList())
                .map(name -> choice.name() + "." + name);
    }

    /** The text of a literal. */
    static Optional<String> literal(Expr value) {
        return value instanceof Expr.Literal literal && literal.value() instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }
}
