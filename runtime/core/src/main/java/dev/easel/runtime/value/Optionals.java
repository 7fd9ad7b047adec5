package dev.easel.runtime.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Values that may be missing. */
public final class Optionals {
    private Optionals() {}

    /**
     * Tells whether two values are there and equal.
     *
     * @param <T> what they are
     * @param one a value, or null
     * @param other a value, or null
     * @return true if they are; false if they differ, or one of them is missing, or both are
     */
    public static <T> boolean equal(@Nullable T one, @Nullable T other) {
        return one != null && one.equals(other);
    }

    /**
     * Tells whether two numbers are there and have the same value, however many zeros stand at their ends.
     *
     * @param one a number, or null
     * @param other a number, or null
     * @return true if they do; false if they differ, or one of them is missing, or both are
     */
    public static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) == 0;
    }
}
