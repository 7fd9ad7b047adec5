package dev.easel.runtime.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions on lists. None changes the list that it is given. */
public final class Lists {
    private Lists() {}

    /**
     * Sorts a list.
     *
     * @param <T> what the values are
     * @param list the list
     * @return the same values in another list, the least first
     */
    public static <T extends Comparable<? super T>> List<T> sorted(List<T> list) {
        return list.stream().sorted().toList();
    }

    /**
     * Turns a list round.
     *
     * @param <T> what the values are
     * @param list the list
     * @return the same values in another list, the last first
     */
    public static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return Collections.unmodifiableList(reversed);
    }

    /**
     * Gives the first value.
     *
     * @param <T> what the values are
     * @param list the list
     * @return the value, null if there is none
     */
    public static <T> @Nullable T first(List<T> list) {
        return list.isEmpty() ? null : list.get(0);
    }

    /**
     * Gives the last value.
     *
     * @param <T> what the values are
     * @param list the list
     * @return the value, null if there is none
     */
    public static <T> @Nullable T last(List<T> list) {
        return list.isEmpty() ? null : list.get(list.size() - 1);
    }
}
