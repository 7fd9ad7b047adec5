package dev.easel.compiler.expression.check;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Iso;
import dev.easel.compiler.expression.Range;
import dev.easel.compiler.expression.Tree;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.text.HttpsAddress;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.type.UnknownType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks literals that stand for values of declared types. */
final class LiteralChecker {
    private static final Pattern QUOTED = Pattern.compile("\\s*[rR]?[\"']");

    private final Checking checking;

    LiteralChecker(Checking checking) {
        this.checking = checking;
    }

    Expr literal(Tree tree, Type type) {
        if (tree instanceof Tree.Wrong || type.present() == UnknownType.UNKNOWN) {
            return new Expr.Wrong(checking.span(tree.at()));
        }
        if (type.isOptional()) {
            Expr present = literal(tree, type.present());
            return Checking.isWrong(present) ? present : new Expr.Widened(present, type, present.span());
        }
        if (type instanceof EnumType choice) {
            return constant(tree, choice);
        }
        if (type instanceof ListType list) {
            return list(tree, list);
        }
        return type instanceof Scalar scalar && isWritten(scalar) ? scalar(tree, scalar) : unwritten(tree, type);
    }

    /** Whether a part of the text is written without the quotes that values of this type stand in. */
    boolean lacksQuotes(Range part, Type type) {
        if (type == Scalar.STRING) {
            return !QUOTED.matcher(written(part)).lookingAt();
        }
        return type instanceof Scalar scalar && Iso.isValid(written(part).strip(), scalar);
    }

    /** Says that a value of this type stands in quotes. */
    Expr withoutQuotes(Range part, Type type) {
        String value = type == Scalar.STRING ? "a text" : TypeWords.a(type);
        return checking.wrong(checking.mistakes()
                .of(DiagnosticCode.TYPE_MISMATCH, part, value + " stands in quotes")
                .note("write \"" + written(part).strip().replace("\"", "'") + "\""));
    }

    private String written(Range part) {
        return checking.mistakes().excerpt(part);
    }

    private static boolean isWritten(Scalar type) {
        return type != Scalar.JSON && type != Scalar.MARKDOWN;
    }

    private Expr unwritten(Tree tree, Type type) {
        return checking.wrong(checking.mistakes()
                .of(DiagnosticCode.TYPE_MISMATCH, tree.at(), "no literal is " + TypeWords.a(type))
                .note("what may be missing has a `?` instead: " + type.word() + "?"));
    }

    private Expr constant(Tree tree, EnumType choice) {
        SourceSpan span = checking.span(tree.at());
        Optional<String> name = nameOf(tree, choice);
        Optional<Expr> constant = name.flatMap(choice::entry).map(entry -> new Expr.Constant(choice, entry, span));
        name.ifPresent(used -> checking.uses().member(choice, used));
        return constant.orElseGet(() -> noConstant(tree, name, choice));
    }

    private static Optional<String> nameOf(Tree tree, EnumType choice) {
        if (tree instanceof Tree.Member member
                && member.of() instanceof Tree.Name type
                && type.name().equals(choice.name())) {
            return Optional.of(member.name());
        }
        return tree instanceof Tree.Name name ? Optional.of(name.name()) : Optional.empty();
    }

    private Expr noConstant(Tree tree, Optional<String> name, EnumType choice) {
        List<String> names = choice.entries().stream().map(EnumType.Entry::name).toList();
        Diagnostic wrong =
                checking.mistakes().of(DiagnosticCode.TYPE_MISMATCH, tree.at(), "this is no `" + choice.name() + "`");
        boolean quoted = tree instanceof Tree.Literal literal && literal.value() instanceof String;
        Optional<String> text = name.isPresent()
                ? Optional.empty()
                : Conversions.entry(choice, text(tree))
                        .map(meant -> meant.substring(choice.name().length() + 1));
        Diagnostic asked = text.map(meant -> quoted
                        ? wrong.suggesting("did you mean `" + meant + "`, without quotes?")
                        : Suggestion.asking(wrong, meant))
                .orElseGet(() -> Suggestion.didYouMean(wrong, name.orElse(""), names));
        Diagnostic noted = asked.note(TypeWords.thereAre(names));
        if (name.isEmpty()) {
            return checking.wrong(noted);
        }
        checking.uses().unknownMember(choice, name.get(), noted);
        return checking.unknown(noted.span());
    }

    /** What a literal says, or how anything else is written: an id may look like a difference. */
    private String text(Tree tree) {
        return tree instanceof Tree.Literal literal
                ? String.valueOf(literal.value())
                : written(tree.at()).strip();
    }

    private Expr list(Tree tree, ListType type) {
        if (!(tree instanceof Tree.ListOf list) || list.elements().stream().anyMatch(Tree.Element::ifPresent)) {
            return checking.wrong(wrong(tree.at(), type).note("such as []"));
        }
        List<Expr.Element> elements = list.elements().stream()
                .map(each -> new Expr.Element(literal(each.value(), type.element()), false))
                .toList();
        return new Expr.ListOf(elements, type, checking.span(tree.at()));
    }

    private Expr scalar(Tree tree, Scalar type) {
        Object value = tree instanceof Tree.Literal literal ? literal.value() : List.of();
        if (type == Scalar.URL && value instanceof String text && !isAddress(tree.at(), text)) {
            return new Expr.Wrong(checking.span(tree.at()));
        }
        return read(value, type)
                .<Expr>map(read -> new Expr.Literal(read, type, checking.span(tree.at())))
                .orElseGet(() -> wrong(tree, type));
    }

    private Expr wrong(Tree tree, Scalar type) {
        Diagnostic wrong = wrong(tree.at(), type).note("such as " + example(type));
        return checking.wrong(
                type == Scalar.BOOL && tree instanceof Tree.Name name
                        ? Suggestion.didYouMean(wrong, name.name(), List.of("true", "false"))
                        : wrong);
    }

    /** The value, if it is how values of this type are written. */
    private static Optional<Object> read(Object value, Scalar type) {
        return switch (type) {
            case INT -> Optional.of(value).filter(Long.class::isInstance);
            case BOOL -> Optional.of(value).filter(Boolean.class::isInstance);
            case DECIMAL -> decimal(value);
            case STRING -> Optional.of(value).filter(String.class::isInstance);
            default -> Optional.of(value).filter(text -> text instanceof String iso && Iso.isValid(iso, type));
        };
    }

    private static Optional<Object> decimal(Object value) {
        return value instanceof Long whole
                ? Optional.of(BigDecimal.valueOf(whole))
                : Optional.of(value).filter(BigDecimal.class::isInstance);
    }

    private boolean isAddress(Range at, String text) {
        Optional<HttpsAddress.Mistake> mistake = new HttpsAddress(text).mistake();
        mistake.ifPresent(wrong -> {
            Diagnostic said = checking.mistakes()
                    .of(DiagnosticCode.TYPE_MISMATCH, at, wrong.message())
                    .note(wrong.note());
            String instead = wrong.instead();
            checking.wrong(instead == null ? said : Suggestion.asking(said, instead));
        });
        return mistake.isEmpty();
    }

    private Diagnostic wrong(Range at, Type type) {
        return checking.mistakes()
                .of(DiagnosticCode.TYPE_MISMATCH, at, "this is no literal of type `" + type.word() + "`");
    }

    private static String example(Scalar type) {
        return switch (type) {
            case INT -> "0";
            case DECIMAL -> "1.5";
            case BOOL -> "false";
            case DATE, TIME, DATETIME, ZONE, URL -> '"' + Iso.example(type) + '"';
            default -> "\"main\"";
        };
    }
}
