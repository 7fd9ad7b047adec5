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
    private static final Map<BigDecimal, String> OF_JAVA =
            Map.of(BigDecimal.ZERO, "ZERO", BigDecimal.ONE, "ONE", BigDecimal.TEN, "TEN");

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

    /** A decimal: a constant of Java's, or another. */
    static JavaExpression decimal(BigDecimal number, Constants constants) {
        String name = OF_JAVA.get(number);
        return name == null ? constant("$L", constants.decimal(number)) : constant("$T.$L", BigDecimal.class, name);
    }

    /** Whether an expression is zero written out, which {@code signum} compares with. */
    static boolean isZero(Expr expr) {
        Expr number = expr instanceof Expr.Widened widened ? widened.of() : expr;
        return number instanceof Expr.Literal literal
                && (literal.value().equals(0L)
                        || literal.value() instanceof BigDecimal decimal && decimal.signum() == 0);
    }

    private static JavaExpression number(long number, String format) {
        Binding binding = number < 0 ? Binding.UNARY : Binding.PRIMARY;
        return JavaExpression.of(binding, format, number).plainIf(true);
    }

    private static JavaExpression constant(String format, Object... parts) {
        return JavaExpression.primary(format, parts).plainIf(true);
    }
}
