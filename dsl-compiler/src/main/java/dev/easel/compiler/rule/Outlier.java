package dev.easel.compiler.rule;

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
    /** Those of which another thing is true than of most. */
    static <T> List<Outlier<T>> among(List<T> all, Function<T, ?> form) {
        T usual = usual(all, form);
        Object wanted = form.apply(usual);
        return all.stream()
                .filter(one -> !wanted.equals(form.apply(one)))
                .map(one -> new Outlier<>(usual, one))
                .toList();
    }

    /** The first of which is true what is of most: it is the others that are wrong. Where as many say one as the other, the first of all. */
    static <T> T usual(List<T> all, Function<T, ?> form) {
        Map<?, List<T>> byForm =
                all.stream().collect(Collectors.groupingBy(form, LinkedHashMap::new, Collectors.toList()));
        return byForm.values().stream()
                .reduce((most, more) -> more.size() > most.size() ? more : most)
                .orElse(all)
                .get(0);
    }
}
