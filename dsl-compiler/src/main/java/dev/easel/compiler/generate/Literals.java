package dev.easel.compiler.generate;

import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.type.Scalar;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
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
            return text(text, literal.type());
        }
        if (value instanceof Long number) {
            return number(number, "$LL");
        }
        if (value instanceof BigDecimal number) {
            return constant("new $T($L)", BigDecimal.class, JavaText.literal(number.toString()));
        }
        return constant("$L", value);
    }

    /** A text, or what is written as one. */
    private static JavaExpression text(String text, Scalar type) {
        String literal = JavaText.literal(text);
        return switch (type) {
            case DATE -> constant("$T.parse($L)", LocalDate.class, literal);
            case TIME -> constant("$T.parse($L)", LocalTime.class, literal);
            case DATETIME -> constant("$T.parse($L)", Instant.class, literal);
            case ZONE -> constant("$T.of($L)", ZoneId.class, literal);
            case URL -> constant("$T.create($L)", URI.class, literal);
            default -> constant("$L", literal);
        };
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
