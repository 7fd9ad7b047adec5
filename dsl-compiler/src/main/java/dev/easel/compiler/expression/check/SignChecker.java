package dev.easel.compiler.expression.check;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.expression.Tree;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.type.UnknownType;
import java.util.List;
import java.util.Optional;

/** Checks what signs make of values: sums, conditions and cases. {@link ComparisonChecker} has the comparisons. */
final class SignChecker {
    private final Checking checking;
    private final ComparisonChecker comparisons;
    private final DashChecker dashes;

    SignChecker(Checking checking, NameChecker names) {
        this.checking = checking;
        this.comparisons = new ComparisonChecker(checking);
        this.dashes = new DashChecker(checking, names);
    }

    Expr negative(Tree.Negative tree, Scope scope) {
        Expr of = number(tree.of(), checking.check(tree.of(), scope), "-");
        SourceSpan span = checking.span(tree.at());
        return Checking.isWrong(of) ? new Expr.Wrong(span) : new Expr.Negative(of, span);
    }

    Expr binary(Tree.Binary tree, Scope scope) {
        Optional<Expr> name = dashes.name(tree, scope);
        if (name.isPresent()) {
            return name.get();
        }
        return switch (tree.operator()) {
            case OR, AND -> condition(tree, scope);
            case EQUAL, NOT_EQUAL -> comparisons.equality(tree, scope);
            case LESS, AT_MOST, MORE, AT_LEAST -> comparisons.order(tree, scope);
            case IN -> comparisons.in(tree, scope);
            case PLUS -> sum(tree, scope);
            case MINUS, TIMES ->
                arithmetic(tree, checking.check(tree.left(), scope), checking.check(tree.right(), scope));
        };
    }

    private Expr condition(Tree.Binary tree, Scope scope) {
        Wanted bool = Wanted.by(tree.operator().sign(), Scalar.BOOL);
        Expr first = checking.check(tree.left(), scope);
        boolean isFallback = first.type().isOptional() && first.type().present() != Scalar.BOOL;
        if (tree.operator() == Expr.Operator.OR && isFallback) {
            checking.check(tree.right(), scope);
            return notAFallback(tree);
        }
        Expr left = checking.fit(tree.left(), first, bool);
        Expr right = checking.value(tree.right(), scope, bool);
        return new Expr.Binary(tree.operator(), left, right, Scalar.BOOL, checking.span(tree.at()));
    }

    private Expr notAFallback(Tree.Binary tree) {
        String left = checking.mistakes().operand(tree.left());
        Diagnostic wrong = checking.mistakes()
                .of(DiagnosticCode.TYPE_MISMATCH, tree.at(), "`||` joins conditions, and chooses no value");
        return checking.wrong(wrong.note("what stands for a missing value: " + left + ".orValue("
                + checking.mistakes().excerpt(tree.right().at()) + ")"));
    }

    Expr conditional(Tree.Conditional tree, Scope scope) {
        Expr condition = checking.value(tree.condition(), scope, new Wanted("a condition", Scalar.BOOL));
        Expr then = checking.check(tree.then(), scope);
        Expr otherwise = checking.check(tree.otherwise(), scope);
        if (Checking.isWrong(then) || Checking.isWrong(otherwise)) {
            return new Expr.Wrong(checking.span(tree.at()));
        }
        Optional<Type> type = Widening.common(List.of(then, otherwise));
        if (type.isEmpty()) {
            String message = "this is " + TypeWords.a(otherwise.type()) + ", and in the other case it is "
                    + TypeWords.a(then.type());
            Diagnostic wrong = checking.mistakes()
                    .of(DiagnosticCode.TYPE_MISMATCH, tree.otherwise().at(), message);
            return checking.wrong(
                    Conversions.offer(checking.mistakes(), wrong, tree.otherwise(), otherwise, then.type()));
        }
        return new Expr.Conditional(
                condition,
                widened(then, type.get()),
                widened(otherwise, type.get()),
                type.get(),
                checking.span(tree.at()));
    }

    private Expr sum(Tree.Binary tree, Scope scope) {
        Expr left = checking.check(tree.left(), scope);
        Expr right = checking.check(tree.right(), scope);
        if (Checking.isWrong(left) || Checking.isWrong(right)) {
            return new Expr.Wrong(checking.span(tree.at()));
        }
        if (isNumber(left.type()) && isNumber(right.type())) {
            return arithmetic(tree, left, right);
        }
        if (left.type().isOptional() || right.type().isOptional()) {
            boolean first = left.type().isOptional();
            return checking.mayBeMissing(first ? tree.left() : tree.right(), first ? left : right);
        }
        Optional<Type> type = Widening.common(List.of(left, right));
        boolean joined = type.isPresent() && (type.get() == Scalar.STRING || type.get() instanceof ListType);
        return joined ? joined(tree, left, right, type.get()) : notJoined(tree, left, right);
    }

    private Expr joined(Tree.Binary tree, Expr left, Expr right, Type type) {
        return new Expr.Binary(
                tree.operator(), widened(left, type), widened(right, type), type, checking.span(tree.at()));
    }

    private Expr notJoined(Tree.Binary tree, Expr left, Expr right) {
        String message = left.type().equals(right.type())
                ? "`+` cannot join two values of type `" + left.type().word() + "`"
                : "`+` cannot join " + TypeWords.a(left.type()) + " and " + TypeWords.a(right.type());
        Diagnostic wrong = checking.mistakes().of(DiagnosticCode.TYPE_MISMATCH, tree.at(), message);
        if (left.type() == Scalar.URL || right.type() == Scalar.URL) {
            return checking.wrong(
                    wrong.note("an address is a text with holes, which are encoded: https://example.com/${id}"));
        }
        boolean list = left.type() instanceof ListType || right.type() instanceof ListType;
        if (!list && (left.type() == Scalar.STRING || right.type() == Scalar.STRING)) {
            return checking.wrong(withText(wrong, tree, left, right));
        }
        return checking.wrong(wrong.note("it joins numbers, texts, and lists of one type"));
    }

    private Diagnostic withText(Diagnostic wrong, Tree.Binary tree, Expr left, Expr right) {
        String text = piece(tree.left(), left) + piece(tree.right(), right);
        boolean textFirst = left.type() == Scalar.STRING;
        return Conversions.offer(
                checking.mistakes(),
                wrong.note("a text with holes needs no `+`: " + text),
                textFirst ? tree.right() : tree.left(),
                textFirst ? right : left,
                Scalar.STRING);
    }

    /** The value as a part of a text with holes. */
    private String piece(Tree tree, Expr value) {
        String written = checking.mistakes().excerpt(tree.at());
        return value instanceof Expr.Literal literal && checking.mistakes().isShort(tree.at())
                ? String.valueOf(literal.value())
                : "${" + written + "}";
    }

    private Expr arithmetic(Tree.Binary tree, Expr left, Expr right) {
        String sign = tree.operator().sign();
        Expr first = number(tree.left(), left, sign);
        boolean said = Checking.isWrong(first)
                && !isNumber(left.type().present())
                && right.type().present().equals(left.type().present());
        Expr second = said ? first : number(tree.right(), right, sign);
        SourceSpan span = checking.span(tree.at());
        if (Checking.isWrong(first) || Checking.isWrong(second)) {
            return new Expr.Wrong(span);
        }
        Type type = first.type() == Scalar.INT && second.type() == Scalar.INT ? Scalar.INT : Scalar.DECIMAL;
        return new Expr.Binary(tree.operator(), widened(first, type), widened(second, type), type, span);
    }

    /** The value as a number that is there. */
    private Expr number(Tree tree, Expr value, String sign) {
        Type type = value.type();
        if (isNumber(type) || type == UnknownType.UNKNOWN) {
            return value;
        }
        if (isNumber(type.present())) {
            return checking.mayBeMissing(tree, value);
        }
        Diagnostic wrong = checking.mistakes()
                .of(
                        DiagnosticCode.TYPE_MISMATCH,
                        tree.at(),
                        "`" + sign + "` takes numbers, and this is " + TypeWords.a(type));
        return checking.wrong(Conversions.offer(checking.mistakes(), wrong, tree, value, Scalar.DECIMAL));
    }

    private static boolean isNumber(Type type) {
        return type == Scalar.INT || type == Scalar.DECIMAL;
    }

    static Expr widened(Expr value, Type type) {
        return Widening.to(type, value).orElse(value);
    }
}
