package dev.easel.compiler.proof;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An expression of a definition, of which is known what it is worth: the test says so, not the compiler.
 *
 * @param source the expression as definitions write it
 * @param type its type as definitions write it
 * @param of its value; null where it is missing
 */
record Known(String source, String type, Function<Values, @Nullable Object> of) {
    /** A name that has a value. */
    static Known name(String name, String type) {
        return new Known(name, type, values -> values.of(name));
    }

    /** Something that is the same each time. */
    static Known constant(String source, String type, Object value) {
        return new Known(source, type, values -> value);
    }

    boolean isOptional() {
        return type.endsWith("?");
    }

    /** The type of the value where it is there. */
    String present() {
        return isOptional() ? type.substring(0, type.length() - 1) : type;
    }

    @Nullable
    Object in(Values values) {
        return of.apply(values);
    }

    /** The value of an expression of this class that cannot be missing. */
    <T> T in(Values values, Class<T> type) {
        return type.cast(Objects.requireNonNull(of.apply(values), source));
    }

    String text(Values values) {
        return in(values, String.class);
    }

    long count(Values values) {
        return in(values, Long.class);
    }

    List<?> list(Values values) {
        return in(values, List.class);
    }

    boolean holds(Values values) {
        return in(values, Boolean.class);
    }
}
