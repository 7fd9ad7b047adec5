package dev.easel.runtime.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions on lists. None changes the list that it is given. */
public final class Lists {
    private Lists() {}

    /** The same values, the least first. */
    public static <T extends Comparable<? super T>> List<T> sorted(List<T> list) {
        return list.stream().sorted().toList();
    }

    /** The same values, the last first. */
    public static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return Collections.unmodifiableList(reversed);
    }

    /** The first value, null if there is none. */
    public static <T> @Nullable T first(List<T> list) {
        return list.isEmpty() ? null : list.get(0);
    }

    /** The last value, null if there is none. */
    public static <T> @Nullable T last(List<T> list) {
        return list.isEmpty() ? null : list.get(list.size() - 1);
    }
}
