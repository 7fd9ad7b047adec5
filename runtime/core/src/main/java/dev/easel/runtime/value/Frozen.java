package dev.easel.runtime.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Copies that nobody can change. */
public final class Frozen {
    private Frozen() {}

    /**
     * Copies a list of what could itself be changed.
     *
     * @param <T> what the elements are
     * @param list the list
     * @param element how an element is copied
     * @return an immutable list
     * @throws NullPointerException if an element is null
     */
    public static <T> List<T> list(List<T> list, UnaryOperator<T> element) {
        List<T> copy = new ArrayList<>(list.size());
        list.forEach(each -> copy.add(element.apply(each)));
        return List.copyOf(copy);
    }

    /**
     * Copies a map.
     *
     * @param <K> what the keys are
     * @param <T> what the values are
     * @param map the map
     * @return an immutable map, in the same order
     * @throws NullPointerException if a key or a value is null
     */
    public static <K, T> Map<K, T> map(Map<K, T> map) {
        return map(map, UnaryOperator.identity());
    }

    /**
     * Copies a map of what could itself be changed.
     *
     * @param <K> what the keys are
     * @param <T> what the values are
     * @param map the map
     * @param value how a value is copied
     * @return an immutable map, in the same order
     * @throws NullPointerException if a key or a value is null
     */
    public static <K, T> Map<K, T> map(Map<K, T> map, UnaryOperator<T> value) {
        Map<K, T> copy = new LinkedHashMap<>();
        map.forEach((key, each) -> copy.put(
                Objects.requireNonNull(key), Objects.requireNonNull(value.apply(Objects.requireNonNull(each)))));
        return Collections.unmodifiableMap(copy);
    }
}
