package dev.easel.compiler.expression.parse;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Fix;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.expression.Mistakes;
import dev.easel.compiler.expression.Range;
import dev.easel.compiler.expression.Tree;
import dev.easel.compiler.expression.parse.Token.Kind;
import dev.easel.compiler.source.SourceSpan;

/** What the parser says of what it cannot read, or will not. */
final class Refusals {
    private static final String THERE =
            "nothing may fail when a card is shown, so what is taken may be missing: xs[?0], and xs[?0].orValue(x)";

    private final Mistakes mistakes;
    private final Tokens tokens;

    Refusals(Mistakes mistakes, Tokens tokens) {
        this.mistakes = mistakes;
        this.tokens = tokens;
    }

    Tree tooDeep() {
        return tokens.fail(
                mistakes.of(DiagnosticCode.EXPRESSION_TOO_LARGE, tokens.peek().at(), "this nests deeper than 100")
                        .note("give a part a name: Java can supply it as a value of its own"));
    }

    Tree tooLarge(Range number) {
        String message = "whole numbers go from -9223372036854775808 to 9223372036854775807";
        return tokens.fail(mistakes.syntax(number, message));
    }

    Tree elvis(Token question) {
        Range at = question.at().to(tokens.peek().at());
        return fail(at, "`?:` needs a value between its signs", "what stands for a missing value: a.orValue(b)");
    }

    Tree withoutColon(Token question) {
        return fail(question.at(), "this `?` has no `:`", "both cases are written: a ? b : c");
    }

    Tree optionalField(Token point) {
        Range at = point.at().to(tokens.peek().at());
        String note = "a field of a value that may be missing may be missing itself, without a sign for it";
        return tokens.fail(Suggestion.asking(mistakes.notHere(at, "there is no `.?`", note), "."));
    }

    Tree withoutName(Token point) {
        return fail(point.at(), "a name must follow this `.`", "the name of a field, or of a function: a.size()");
    }

    Tree leadingPoint(Token point) {
        return tokens.fail(
                mistakes.notHere(point.at(), "this `.` has nothing before it", "names are written as they are"));
    }

    /** {@code x[0]}. */
    Tree withoutQuestionMark(Token open, Tree key) {
        Range brackets = open.at().to(tokens.last().at());
        Diagnostic said = mistakes.notHere(brackets, "`[` needs a `?`", THERE);
        String meant = "did you mean `[?" + mistakes.excerpt(key.at()) + "]`?";
        return tokens.fail(said.suggesting(meant).fixedBy(new Fix(span(open.at()), "[?")));
    }

    Tree nothing(Token word) {
        return tokens.fail(mistakes.notHere(
                word.at(), "there is no `null`", "whether a value is there is asked of it: a.hasValue()"));
    }

    /** {@code x == null}. */
    Tree comparisonWithNull(Tree left, Token sign) {
        boolean asks = sign.isSign("==") || sign.isSign("!=");
        boolean simple = left instanceof Tree.Name || left instanceof Tree.Member || left instanceof Tree.At;
        if (!asks || !simple || tokens.second().isSign(".")) {
            return nothing(tokens.peek());
        }
        String not = sign.isSign("==") ? "!" : "";
        Range at = left.at().to(tokens.peek().at());
        Diagnostic said = mistakes.notHere(at, "there is no `null`", "whether a value is there is asked of it");
        String meant = "did you mean `" + not + mistakes.excerpt(left.at()) + ".hasValue()`?";
        String written = span(left.at()).text();
        return tokens.fail(said.suggesting(meant).fixedBy(new Fix(span(at), not + written + ".hasValue()")));
    }

    Tree literalOfParts() {
        return tokens.fail(mistakes.notHere(
                tokens.peek().at(),
                "maps and records are not written in expressions",
                "Java or the definition makes them"));
    }

    Tree unclosed(Token open, String close) {
        Token found = tokens.peek();
        if (found.kind() == Kind.END) {
            return fail(open.at(), "nothing closes this `" + open.text() + "`", "it is closed by `" + close + "`");
        }
        if (found.isSign(")") || found.isSign("]") || found.isSign("}")) {
            return tokens.fail(mistakes.syntax(
                    found.at(), "`" + open.text() + "` is closed by `" + close + "`, and this is another"));
        }
        return unexpected();
    }

    /** Where a value must start, and none does. */
    Tree withoutValue() {
        Token found = tokens.peek();
        if (found.kind() != Kind.END) {
            return tokens.fail(mistakes.syntax(found.at(), "a value must stand before this `" + found.text() + "`"));
        }
        Token last = tokens.last();
        if (last.isSign("(") || last.isSign("[")) {
            return unclosed(last, last.isSign("(") ? ")" : "]");
        }
        return tokens.fail(mistakes.syntax(last.at(), "a value must follow this `" + last.text() + "`"));
    }

    /** What comes after a value, and cannot. */
    Tree unexpected() {
        Token found = tokens.peek();
        return switch (found.text()) {
            case "/", "%" -> division(found);
            case "{" -> literalOfParts();
            case ")", "]", "}" -> tokens.fail(mistakes.syntax(found.at(), "nothing opens this `" + found.text() + "`"));
            case ":" -> tokens.fail(mistakes.syntax(found.at(), "this `:` has no `?` before it"));
            case "," ->
                tokens.fail(
                        mistakes.syntax(found.at(), "a `,` stands between arguments, and between elements of a list"));
            case "?" ->
                fail(found.at(), "a `?` within another needs parentheses", "it is clear then: a ? (b ? c : d) : e");
            default -> withoutSign(found);
        };
    }

    private Tree division(Token sign) {
        return tokens.fail(mistakes.notHere(
                sign.at(),
                "there is no `" + sign.text() + "`",
                "nothing may fail when a card is shown, and division by zero does: Java can supply the result"));
    }

    private Tree withoutSign(Token found) {
        Token last = tokens.last();
        if (found.isName("not") && tokens.second().isName("in")) {
            return fail(found.at(), "`not` is no sign of expressions", "`!` stands before the whole: !(a in b)");
        }
        if (found.kind() == Kind.NAME && Slip.sign(found.text()).isPresent()) {
            return word(found, Slip.sign(found.text()).get());
        }
        if (last.isName("not")) {
            return word(last, "!");
        }
        boolean index = found.text().startsWith(".") && found.kind() == Kind.DECIMAL && last.kind() != Kind.DECIMAL;
        return fail(
                found.at(),
                "nothing joins this to what stands before it",
                index ? "the first element: xs[?0]" : "there are `+`, `==`, `&&` and others");
    }

    private Tree word(Token word, String sign) {
        Diagnostic said = mistakes.syntax(word.at(), "`" + word.text() + "` is no sign of expressions");
        return tokens.fail(Suggestion.asking(said, sign));
    }

    private Tree fail(Range at, String message, String note) {
        return tokens.fail(mistakes.syntax(at, message, note));
    }

    private SourceSpan span(Range range) {
        return mistakes.text().span(range.start(), range.end());
    }
}
