package dev.easel.compiler.expression;

import dev.easel.compiler.type.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The texts that an expression can give, where all of them are written in it. */
public final class PossibleTexts {
    private PossibleTexts() {}

    /** All of them; nothing if others are possible. */
    public static Optional<List<Expr.Literal>> of(Expr expr) {
        if (expr instanceof Expr.Literal literal && literal.type() == Scalar.STRING) {
            return Optional.of(List.of(literal));
        }
        if (expr instanceof Expr.Missing) {
            return Optional.of(List.of());
        }
        if (expr instanceof Expr.Conditional conditional) {
            return both(conditional.then(), conditional.otherwise());
        }
        if (expr instanceof Expr.OrValue orValue) {
            return both(orValue.of(), orValue.otherwise());
        }
        if (expr instanceof Expr.OptMap optMap) {
            return of(optMap.body());
        }
        return expr instanceof Expr.Widened widened ? of(widened.of()) : Optional.empty();
    }

    private static Optional<List<Expr.Literal>> both(Expr first, Expr second) {
        return of(first)
                .flatMap(some -> of(second)
                        .map(others ->
                                Stream.concat(some.stream(), others.stream()).toList()));
    }
}
