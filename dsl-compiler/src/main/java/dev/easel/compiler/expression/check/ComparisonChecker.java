package dev.easel.compiler.expression.check;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.expression.Tree;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.MapType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import java.util.Optional;
import java.util.Set;

/** Checks what compares values: whether they are equal, which is less, and whether one is among others. */
final class ComparisonChecker {
    private static final Set<Scalar> EQUAL = Set.of(
            Scalar.STRING,
            Scalar.INT,
            Scalar.DECIMAL,
            Scalar.BOOL,
            Scalar.DATE,
            Scalar.TIME,
            Scalar.DATETIME,
            Scalar.ZONE,
            Scalar.URL);
    private static final Set<Scalar> ORDERED =
            Set.of(Scalar.INT, Scalar.DECIMAL, Scalar.STRING, Scalar.DATE, Scalar.TIME, Scalar.DATETIME);

    private final Checking checking;

    ComparisonChecker(Checking checking) {
        this.checking = checking;
    }

    /** {@code a == b}: either may be missing. */
    Expr equality(Tree.Binary tree, Scope scope) {
        Expr left = checking.check(tree.left(), scope);
        Expr right = checking.check(tree.right(), scope);
        if (Checking.isWrong(left) || Checking.isWrong(right)) {
            return new Expr.Wrong(checking.span(tree.at()));
        }
        Expr incomparable = !isComparable(left.type()) ? left : !isComparable(right.type()) ? right : null;
        if (incomparable != null) {
            return checking.wrong(notCompared(tree, incomparable == left ? tree.left() : tree.right(), incomparable));
        }
        return compared(tree, left, right);
    }

    /** {@code a < b}: both are there. */
    Expr order(Tree.Binary tree, Scope scope) {
        Expr first = checking.check(tree.left(), scope);
        Expr second = checking.check(tree.right(), scope);
        Expr left = ordered(tree, tree.left(), first);
        boolean said = Checking.isWrong(left)
                && !isOrdered(first.type().present())
                && second.type().present().equals(first.type().present());
        Expr right = said ? left : ordered(tree, tree.right(), second);
        return Checking.isWrong(left) || Checking.isWrong(right)
                ? new Expr.Wrong(checking.span(tree.at()))
                : compared(tree, left, right);
    }

    private Expr ordered(Tree.Binary tree, Tree side, Expr value) {
        Type type = value.type();
        if (Checking.isWrong(value) || isOrdered(type)) {
            return value;
        }
        if (type.isOptional() && isOrdered(type.present())) {
            return checking.mayBeMissing(side, value);
        }
        String message = "`" + tree.operator().sign() + "` needs an order, and " + TypeWords.a(type) + " has none";
        return checking.wrong(DiagnosticCode.TYPE_MISMATCH, side.at(), message);
    }

    private static boolean isOrdered(Type type) {
        return type instanceof Scalar scalar && ORDERED.contains(scalar);
    }

    /** Both sides as values of one type, but for being optional. */
    private Expr compared(Tree.Binary tree, Expr left, Expr right) {
        Type first = left.type().present();
        Type second = right.type().present();
        SourceSpan span = checking.span(tree.at());
        boolean numbers = isNumber(first) && isNumber(second);
        if (first.equals(second)) {
            return new Expr.Binary(tree.operator(), left, right, Scalar.BOOL, span);
        }
        return numbers
                ? new Expr.Binary(tree.operator(), decimal(left), decimal(right), Scalar.BOOL, span)
                : checking.wrong(mismatch(tree, left, right));
    }

    private static Expr decimal(Expr value) {
        Type type = value.type().isOptional() ? Scalar.DECIMAL.optional() : Scalar.DECIMAL;
        return SignChecker.widened(value, type);
    }

    private Diagnostic mismatch(Tree.Binary tree, Expr left, Expr right) {
        Type first = left.type().present();
        Type second = right.type().present();
        boolean leftIsOdd = second instanceof EnumType;
        Tree odd = leftIsOdd ? tree.left() : tree.right();
        boolean constant = first instanceof EnumType || second instanceof EnumType;
        String message = "`" + tree.operator().sign() + "` cannot compare " + TypeWords.a(first) + " with "
                + TypeWords.a(second);
        Diagnostic wrong =
                checking.mistakes().of(DiagnosticCode.TYPE_MISMATCH, constant ? odd.at() : tree.at(), message);
        return Conversions.offer(checking.mistakes(), wrong, odd, leftIsOdd ? left : right, leftIsOdd ? second : first);
    }

    private Diagnostic notCompared(Tree.Binary tree, Tree side, Expr value) {
        Type type = value.type().present();
        String message = "`" + tree.operator().sign() + "` does not compare " + TypeWords.a(type);
        Diagnostic wrong = checking.mistakes().of(DiagnosticCode.TYPE_MISMATCH, side.at(), message);
        if (tree.operator() == Expr.Operator.IN) {
            return wrong.note("ask it of each: " + checking.mistakes().operand(tree.right()) + ".exists(x, ...)");
        }
        if (type instanceof ListType || type instanceof MapType) {
            return wrong.note("how many it has: " + checking.mistakes().operand(side) + ".size()");
        }
        return type == Scalar.JSON
                ? wrong.note("what is in a `json` is for Java")
                : wrong.note("its fields are compared");
    }

    /** {@code a in b}: an element of a list, or a key of a map. */
    Expr in(Tree.Binary tree, Scope scope) {
        Expr left = checking.check(tree.left(), scope);
        Expr right = checking.check(tree.right(), scope);
        Type type = right.type();
        if (type instanceof MapType map) {
            return in(tree, checking.fit(tree.left(), left, new Wanted("a map", map.key())), right);
        }
        if (type instanceof ListType list) {
            return among(tree, left, right, list);
        }
        if (Checking.isWrong(right)) {
            return right;
        }
        boolean optional = type.present() instanceof ListType || type.present() instanceof MapType;
        return optional ? checking.mayBeMissing(tree.right(), right) : notAmong(tree, right);
    }

    private Expr among(Tree.Binary tree, Expr left, Expr right, ListType list) {
        if (Checking.isWrong(left)) {
            return new Expr.Wrong(checking.span(tree.at()));
        }
        if (left.type().isOptional()) {
            return checking.mayBeMissing(tree.left(), left);
        }
        Optional<Expr> literal =
                right instanceof Expr.ListOf ? Widening.to(new ListType(left.type()), right) : Optional.empty();
        if (!isComparable(literal.isPresent() ? left.type() : list.element())) {
            return checking.wrong(notCompared(tree, tree.left(), left));
        }
        return literal.isPresent()
                ? in(tree, left, literal.get())
                : in(tree, checking.fit(tree.left(), left, new Wanted("this list", list.element())), right);
    }

    private Expr in(Tree.Binary tree, Expr left, Expr right) {
        return new Expr.Binary(tree.operator(), left, right, Scalar.BOOL, checking.span(tree.at()));
    }

    private Expr notAmong(Tree.Binary tree, Expr right) {
        Diagnostic wrong = checking.mistakes()
                .of(
                        DiagnosticCode.TYPE_MISMATCH,
                        tree.right().at(),
                        "`in` looks into a list or a map, and this is " + TypeWords.a(right.type()));
        String written = checking.mistakes().operand(tree.right());
        return checking.wrong(
                right.type() == Scalar.STRING
                        ? wrong.note("of a text it is " + written + ".contains("
                                + checking.mistakes().excerpt(tree.left().at()) + ")")
                        : wrong);
    }

    private static boolean isComparable(Type type) {
        Type present = type.present();
        return present instanceof EnumType || present instanceof Scalar scalar && EQUAL.contains(scalar);
    }

    private static boolean isNumber(Type type) {
        return type == Scalar.INT || type == Scalar.DECIMAL;
    }
}
