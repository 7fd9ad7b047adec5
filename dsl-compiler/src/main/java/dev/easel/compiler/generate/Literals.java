package dev.easel.compiler.generate;

import dev.easel.compiler.expression.Expr;
import java.math.BigDecimal;
import java.util.Map;

/** Literals of Java. */
final class Literals {
    private static final Map<Long, String> CONSTANTS = Map.of(0L, "ZERO", 1L, "ONE", 10L, "TEN");

    /** The decimal that {@code signum} compares with. */
    static final JavaExpression ZERO = decimal(0);

    private Literals() {}

    /** A literal of exactly its own type: a whole number is a {@code long}. */
    static JavaExpression of(Expr.Literal literal) {
        Object value = literal.value();
        if (value instanceof String text) {
            return constant("$L", JavaText.literal(text));
        }
        if (value instanceof Long number) {
            return number(number, "$LL");
        }
        if (value instanceof BigDecimal number) {
            return constant("new $T($L)", BigDecimal.class, JavaText.literal(number.toString()));
        }
        return constant("$L", value);
    }

    /** A whole number where Java makes it a {@code long} by itself. */
    static JavaExpression widened(long number) {
        return number(number, number == (int) number ? "$L" : "$LL");
    }

    /** A whole number as a decimal. */
    static JavaExpression decimal(long number) {
        String name = CONSTANTS.get(number);
        return name == null
                ? constant("$T.valueOf($L)", BigDecimal.class, widened(number).code())
                : constant("$T.$L", BigDecimal.class, name);
    }

    private static JavaExpression number(long number, String format) {
        Binding binding = number < 0 ? Binding.UNARY : Binding.PRIMARY;
        return JavaExpression.of(binding, format, number).plainIf(true);
    }

    private static JavaExpression constant(String format, Object... parts) {
        return JavaExpression.primary(format, parts).plainIf(true);
    }
}
