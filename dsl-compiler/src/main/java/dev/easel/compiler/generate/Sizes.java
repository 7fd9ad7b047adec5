package dev.easel.compiler.generate;

import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.type.Scalar;
import java.util.Optional;

/** What {@code size} is asked of. */
final class Sizes {
    private Sizes() {}

    /** What an expression asks the size of, if it does. */
    static Optional<Expr> sized(Expr expr) {
        return expr instanceof Expr.Call call && call.function().name().equals("size")
                ? Optional.of(call.arguments().get(0))
                : Optional.empty();
    }

    /** The filter whose values an expression counts, if it does. */
    static Optional<Expr.Macro> counted(Expr expr) {
        return sized(expr).flatMap(Sizes::filter);
    }

    /** The filter that an expression is, if it is one. */
    static Optional<Expr.Macro> filter(Expr expr) {
        return expr instanceof Expr.Macro macro && macro.kind() == Expr.Macro.Kind.FILTER
                ? Optional.of(macro)
                : Optional.empty();
    }

    /** The list or map whose {@code size()} an expression is, if it is one: an {@code int} of Java. */
    static Optional<Expr> ofCollection(Expr expr) {
        return sized(expr).filter(of -> of.type() != Scalar.STRING && filter(of).isEmpty());
    }
}
