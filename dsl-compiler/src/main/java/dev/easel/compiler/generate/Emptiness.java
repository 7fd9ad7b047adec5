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
        return literal.value().equals(0L)
                ? Sizes.sized(binary.left()).map(of -> ofSize(of, binary)).orElse(null)
                : null;
    }

    private static @Nullable Emptiness ofSize(Expr of, Expr.Binary binary) {
        if (EMPTY.contains(binary.operator())) {
            return new Emptiness(of, false);
        }
        return FILLED.contains(binary.operator()) ? new Emptiness(of, true) : null;
    }
}
