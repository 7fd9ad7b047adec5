package dev.easel.compiler.generate;

import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;

/** Two values compared: {@code ==}, {@code <} and their kin. */
final class ComparisonEmitter {
    private final ExpressionEmitter expressions;

    ComparisonEmitter(ExpressionEmitter expressions) {
        this.expressions = expressions;
    }

    /** Whether both are there and equal, or the opposite of that. */
    JavaExpression equal(Expr.Binary binary, boolean negated) {
        boolean leftMayLack = binary.left().type().isOptional();
        boolean rightMayLack = binary.right().type().isOptional();
        Type type = binary.left().type().present();
        if (leftMayLack && rightMayLack || type == Scalar.DECIMAL && (leftMayLack || rightMayLack)) {
            return negated(bothEqual(binary), negated);
        }
        if (type == Scalar.DECIMAL) {
            return order(binary, negated ? "!=" : "==", Binding.EQUALITY);
        }
        if (type instanceof EnumType || JavaTypes.isPrimitive(type) && !areObjects(binary)) {
            return joined(binary, negated ? "!=" : "==", Binding.EQUALITY);
        }
        return negated(
                leftMayLack ? equals(binary.right(), binary.left()) : equals(binary.left(), binary.right()), negated);
    }

    private JavaExpression bothEqual(Expr.Binary binary) {
        return JavaExpression.primary(
                "$T.equal($L, $L)",
                RuntimeTypes.OPTIONALS,
                expressions.java(binary.left()).code(),
                expressions.java(binary.right()).code());
    }

    /** Whether two numbers or truth values are such that {@code ==} would compare their identities, or null. */
    private boolean areObjects(Expr.Binary binary) {
        return binary.left().type().isOptional()
                || binary.right().type().isOptional()
                || expressions.java(binary.left()).boxed()
                        && expressions.java(binary.right()).boxed();
    }

    /** The other one may be null. */
    private JavaExpression equals(Expr one, Expr other) {
        return JavaExpression.primary(
                "$L.equals($L)",
                expressions.object(one).receiver(),
                expressions.java(other).code());
    }

    private static JavaExpression negated(JavaExpression test, boolean negated) {
        return negated ? JavaExpression.of(Binding.UNARY, "!$L", test.at(Binding.UNARY)) : test;
    }

    JavaExpression ordered(Expr.Binary binary, String operator) {
        Type type = binary.left().type();
        if (type == Scalar.INT) {
            return joined(binary, operator, Binding.RELATIONAL);
        }
        if (type == Scalar.DATE || type == Scalar.TIME || type == Scalar.DATETIME) {
            return inTime(binary);
        }
        return order(binary, operator, Binding.RELATIONAL);
    }

    private JavaExpression joined(Expr.Binary binary, String operator, Binding binding) {
        Binding tighter = Binding.values()[binding.ordinal() + 1];
        return JavaExpression.of(
                binding,
                "$L $L $L",
                expressions.longOf(binary.left()).at(tighter),
                operator,
                expressions.longOf(binary.right()).at(tighter));
    }

    private JavaExpression order(Expr.Binary binary, String operator, Binding binding) {
        JavaExpression left = expressions.java(binary.left());
        JavaExpression right = expressions.java(binary.right());
        return Literals.isZero(binary.right())
                ? JavaExpression.of(binding, "$L.signum() $L 0", left.receiver(), operator)
                : JavaExpression.of(binding, "$L.compareTo($L) $L 0", left.receiver(), right.code(), operator);
    }

    private JavaExpression inTime(Expr.Binary binary) {
        JavaExpression left = expressions.java(binary.left());
        JavaExpression right = expressions.java(binary.right());
        return switch (binary.operator()) {
            case LESS -> JavaExpression.primary("$L.isBefore($L)", left.receiver(), right.code());
            case AT_MOST -> JavaExpression.of(Binding.UNARY, "!$L.isAfter($L)", left.receiver(), right.code());
            case MORE -> JavaExpression.primary("$L.isAfter($L)", left.receiver(), right.code());
            case AT_LEAST -> JavaExpression.of(Binding.UNARY, "!$L.isBefore($L)", left.receiver(), right.code());
            default -> throw new IllegalArgumentException(binary.operator().name());
        };
    }
}
