package dev.easel.compiler.model;

import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.SubExpressions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a target says beside the canvas that it leads to.
 *
 * @param with the params that it passes, as written; names are distinct
 * @param store what it changes in the stored data, as written; names are distinct
 * @param complete whether the app has done its work then
 * @param keepsInput whether what was typed stays in the fields of the canvas, as far as it is offered there
 */
public record Given(List<Entry> with, List<Entry> store, boolean complete, boolean keepsInput) {
    /** Nothing. */
    public static final Given NOTHING = new Given(List.of(), List.of(), false, false);

    /** Freezes the lists. */
    public Given {
        with = List.copyOf(with);
        store = List.copyOf(store);
    }

    /**
     * A value for a name.
     *
     * @param name what it is given to, as declared
     * @param value the value
     */
    public record Entry(TypedName name, GivenValue value) {}

    /** The value that is passed for a param, if one is. */
    public Optional<GivenValue> param(TypedName param) {
        return with.stream()
                .filter(entry -> entry.name().name().equals(param.name()))
                .map(Entry::value)
                .findFirst();
    }

    /** Every expression in it, each followed by its parts. */
    public Stream<Expr> expressions() {
        return Stream.concat(with.stream(), store.stream())
                .flatMap(entry -> entry.value().expressions())
                .flatMap(SubExpressions::of);
    }
}
