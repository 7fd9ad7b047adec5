package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
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
        JavaExpression left = expressions.longOf(binary.left());
        JavaExpression right = expressions.longOf(binary.right());
        boolean leftMayLack = binary.left().type().isOptional();
        boolean rightMayLack = binary.right().type().isOptional();
        boolean oneMayLack = leftMayLack || rightMayLack;
        Type type = binary.left().type().present();
        if (leftMayLack && rightMayLack || oneMayLack && type == Scalar.DECIMAL) {
            return negated(
                    JavaExpression.primary("$T.equal($L, $L)", RuntimeTypes.OPTIONALS, left.code(), right.code()),
                    negated);
        }
        String operator = negated ? "!=" : "==";
        if (type == Scalar.DECIMAL) {
            return order(binary, left, operator, right, Binding.EQUALITY);
        }
        boolean areObjects = oneMayLack || left.boxed() && right.boxed();
        if (type instanceof EnumType || JavaTypes.isPrimitive(type) && !areObjects) {
            return joined(left, operator, right, Binding.EQUALITY);
        }
        JavaExpression present = ExpressionEmitter.boxed(leftMayLack ? right : left, type);
        JavaExpression other = leftMayLack ? left : right;
        return negated(JavaExpression.primary("$L.equals($L)", present.receiver(), other.code()), negated);
    }

    private static JavaExpression negated(JavaExpression test, boolean negated) {
        return negated ? JavaExpression.of(Binding.UNARY, "!$L", test.at(Binding.UNARY)) : test;
    }

    /** Which of two values that are there comes first. */
    JavaExpression ordered(Expr.Binary binary, String operator) {
        JavaExpression left = expressions.longOf(binary.left());
        JavaExpression right = expressions.longOf(binary.right());
        return switch ((Scalar) binary.left().type()) {
            case INT -> joined(left, operator, right, Binding.RELATIONAL);
            case DATE, TIME, DATETIME -> inTime(left, binary.operator(), right);
            default -> order(binary, left, operator, right, Binding.RELATIONAL);
        };
    }

    private static JavaExpression joined(JavaExpression left, String operator, JavaExpression right, Binding binding) {
        return JavaExpression.of(binding, "$L $L $L", left.at(Binding.UNARY), operator, right.at(Binding.UNARY));
    }

    private static JavaExpression order(
            Expr.Binary binary, JavaExpression left, String operator, JavaExpression right, Binding binding) {
        return Literals.isZero(binary.right())
                ? JavaExpression.of(binding, "$L.signum() $L 0", left.receiver(), operator)
                : JavaExpression.of(binding, "$L.compareTo($L) $L 0", left.receiver(), right.code(), operator);
    }

    private static JavaExpression inTime(JavaExpression left, Expr.Operator operator, JavaExpression right) {
        CodeBlock call = CodeBlock.of(
                "$L.$L($L)",
                left.receiver(),
                operator == Expr.Operator.LESS || operator == Expr.Operator.AT_LEAST ? "isBefore" : "isAfter",
                right.code());
        JavaExpression test = JavaExpression.primary("$L", call);
        return negated(test, operator == Expr.Operator.AT_MOST || operator == Expr.Operator.AT_LEAST);
    }
}
