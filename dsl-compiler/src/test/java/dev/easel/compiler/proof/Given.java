package dev.easel.compiler.proof;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an attribute is given.
 *
 * @param written what stands in the definition: maps, lists and values
 * @param sent what is sent; null where it is left out
 */
record Given(Object written, Function<Values, @Nullable Object> sent) {
    static Given constant(Object value) {
        return new Given(value, values -> value);
    }

    /** An expression as a whole. */
    static Given of(Known known, Function<Object, Object> printed) {
        return new Given("${" + known.source() + "}", values -> {
            Object value = known.in(values);
            return value == null ? null : printed.apply(value);
        });
    }
}
