package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.type.Scalar;
import java.math.BigDecimal;

/** Arithmetic, and {@code +} of texts. */
final class NumberEmitter {
    private final ExpressionEmitter expressions;

    NumberEmitter(ExpressionEmitter expressions) {
        this.expressions = expressions;
    }

    JavaExpression java(Expr.Binary binary) {
        if (binary.type() == Scalar.INT) {
            return exact(binary);
        }
        JavaExpression left = expressions.java(binary.left());
        JavaExpression right = expressions.java(binary.right());
        if (binary.type() == Scalar.STRING) {
            return JavaExpression.lines(
                    Binding.ADDITIVE, "$L~+ $>$L$<", left.at(Binding.ADDITIVE), right.at(Binding.ADDITIVE));
        }
        return binary.operator() == Expr.Operator.TIMES
                ? JavaExpression.primary("$L.multiply($L)", left.receiver(), right.code())
                : JavaExpression.primary(
                        "$T.$L($L, $L)", RuntimeTypes.DECIMALS, verb(binary.operator()), left.code(), right.code());
    }

    /** Arithmetic of 64 bits, which fails rather than overflows. */
    private JavaExpression exact(Expr.Binary binary) {
        // of two of its ints Java makes an int
        boolean isOfInts = isInt(binary.left()) && isInt(binary.right());
        boolean isLongRight = isOfInts && binary.right() instanceof Expr.Literal;
        return JavaExpression.primary(
                "$T.$LExact($L, $L)",
                Math.class,
                verb(binary.operator()),
                number(binary.left(), isOfInts && !isLongRight),
                number(binary.right(), isLongRight));
    }

    private static boolean isInt(Expr expr) {
        return expr instanceof Expr.Literal || Sizes.ofCollection(expr).isPresent();
    }

    private CodeBlock number(Expr expr, boolean isLong) {
        return (isLong ? expressions.java(expr) : expressions.longOf(expr)).code();
    }

    JavaExpression negative(Expr.Negative negative) {
        JavaExpression of = expressions.java(negative.of());
        return negative.type() == Scalar.INT
                ? JavaExpression.primary("$T.negateExact($L)", Math.class, of.code())
                : JavaExpression.primary("$L.negate()", of.receiver());
    }

    /** A value that is there, where an optional or a decimal is wanted. */
    JavaExpression widened(Expr.Widened widened) {
        Expr of = widened.of();
        if (widened.type().present().equals(of.type())) {
            return expressions.java(of);
        }
        if (of instanceof Expr.Literal literal && literal.value() instanceof Long number) {
            return expressions.decimal(BigDecimal.valueOf(number));
        }
        return decimal(expressions.longOf(of));
    }

    /** A whole number as a decimal. */
    static JavaExpression decimal(JavaExpression number) {
        return JavaExpression.primary("$T.valueOf($L)", BigDecimal.class, number.code());
    }

    private static String verb(Expr.Operator operator) {
        return switch (operator) {
            case PLUS -> "add";
            case MINUS -> "subtract";
            case TIMES -> "multiply";
            default -> throw new IllegalArgumentException(operator.name());
        };
    }
}
