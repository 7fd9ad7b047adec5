package dev.easel.compiler.model;

import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.MapType;
import org.jspecify.annotations.Nullable;

/**
 * What something is repeated over.
 *
 * @param source a list, a map, or an optional, which has one value or none
 * @param first the position of a list's value from 0, or the key of a map's; null if it has no name
 * @param value the value
 * @param filter which values are taken, a bool that sees both; null for all
 * @param limit the most values that are taken, an int; null for any number
 */
public record Loop(
        Expr source,
        @Nullable Variable first,
        Variable value,
        @Nullable Expr filter,
        @Nullable Expr limit) {

    /** Whether there can be more than one value. */
    public boolean isRepeated() {
        return source.type() instanceof ListType || source.type() instanceof MapType;
    }

    /** Whether there is at least one value, whatever the data: it goes through all constants of an enum, or a list that is written out. */
    public boolean isNeverEmpty() {
        boolean some = limit == null || limit instanceof Expr.Literal literal && (Long) literal.value() > 0;
        boolean written = source instanceof Expr.AllConstants
                || source instanceof Expr.ListOf list
                        && list.elements().stream().anyMatch(element -> !element.ifPresent());
        return some && filter == null && written;
    }

    /** Whether it goes through the entries of a map. */
    public boolean isOverMap() {
        return source.type() instanceof MapType;
    }
}
