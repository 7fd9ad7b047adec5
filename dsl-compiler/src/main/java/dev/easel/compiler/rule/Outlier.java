package dev.easel.compiler.rule;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Something that is unlike most others, which it should be like.
 *
 * @param usual the first of most
 * @param other the one that is not
 */
record Outlier<T>(T usual, T other) {
    /** Those of which another thing is true than of most; where as many say one as the other, than of the first. */
    static <T> List<Outlier<T>> among(List<T> all, Function<T, ?> form) {
        Map<?, List<T>> byForm =
                all.stream().collect(Collectors.groupingBy(form, LinkedHashMap::new, Collectors.toList()));
        // the first of those that are equally many
        List<List<T>> most = byForm.values().stream()
                .sorted(Comparator.<List<T>>comparingInt(List::size).reversed())
                .toList();
        if (most.size() < 2) {
            return List.of();
        }
        List<T> usual = most.get(0);
        return all.stream()
                .filter(one -> !usual.contains(one))
                .map(one -> new Outlier<>(usual.get(0), one))
                .toList();
    }
}
