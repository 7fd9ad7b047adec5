package dev.easel.compiler.generate;

import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Expr.Operator;
import dev.easel.compiler.type.Scalar;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a text, list or map is empty, asked by comparing: {@code size(x) == 0}, {@code x == ""} and their kin.
 *
 * @param of the text, list or map
 * @param negated whether it is asked for one that is not empty
 */
record Emptiness(Expr of, boolean negated) {
    private static final Set<Operator> EMPTY = Set.of(Operator.EQUAL, Operator.AT_MOST);
    private static final Set<Operator> FILLED = Set.of(Operator.NOT_EQUAL, Operator.MORE);

    /** What a comparison asks, null if that is something else. */
    static @Nullable Emptiness of(Expr.Binary binary) {
        if (!(binary.right() instanceof Expr.Literal literal)) {
            return null;
        }
        if (literal.value().equals("") && binary.left().type() == Scalar.STRING) {
            return switch (binary.operator()) {
                case EQUAL -> new Emptiness(binary.left(), false);
                case NOT_EQUAL -> new Emptiness(binary.left(), true);
                default -> null;
            };
        }
        return literal.value().equals(0L) && isSize(binary.left()) ? ofSize((Expr.Call) binary.left(), binary) : null;
    }

    private static boolean isSize(Expr expr) {
        return expr instanceof Expr.Call call && call.function().name().equals("size");
    }

    private static @Nullable Emptiness ofSize(Expr.Call size, Expr.Binary binary) {
        Expr of = size.arguments().get(0);
        if (EMPTY.contains(binary.operator())) {
            return new Emptiness(of, false);
        }
        return FILLED.contains(binary.operator()) ? new Emptiness(of, true) : null;
    }
}
