package dev.easel.runtime.value;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The elements of lists. */
public final class Elements {
    private Elements() {}

    /**
     * Gives the element at a position.
     *
     * @param <T> what the elements are
     * @param list the list
     * @param position from 0
     * @return the element, or null if the list has none there
     */
    public static <T> @Nullable T at(List<T> list, long position) {
        return position >= 0 && position < list.size() ? list.get((int) position) : null;
    }

    /**
     * Tells whether a number is among others, however many zeros stand at its end.
     *
     * @param numbers the others
     * @param number the number
     * @return whether one of them has its value
     */
    public static boolean contains(List<BigDecimal> numbers, BigDecimal number) {
        return numbers.stream().anyMatch(each -> each.compareTo(number) == 0);
    }
}
