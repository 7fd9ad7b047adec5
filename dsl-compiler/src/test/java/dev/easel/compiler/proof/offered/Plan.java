package dev.easel.compiler.proof.offered;

import dev.easel.compiler.proof.offered.Asked.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * What an id stands for, the same on all forms of an app.
 *
 * @param kinds what is entered under it
 * @param keys the arguments of what a loop repeats
 * @param enums whether what is chosen are constants
 */
record Plan(Map<String, Kind> kinds, Map<String, List<String>> keys, boolean enums) {
    static final List<String> ALONE = List.of("a", "b", "c", "d");
    static final List<String> REPEATED = List.of("l", "m");
    private static final List<List<String>> KEYS =
            List.of(List.of("p"), List.of("q"), List.of("p", "q"), List.of("s", "p"), List.of("q", "r"));

    static Plan of(Random random) {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        ALONE.forEach(id -> kinds.put(id, kind(random)));
        ALONE.forEach(id -> kinds.put(id + "e", kind(random)));
        REPEATED.forEach(id -> kinds.put(id + "e", kind(random)));
        kinds.put("g", kind(random));
        Map<String, List<String>> keys = new LinkedHashMap<>();
        for (String id : REPEATED) {
            kinds.put(id, kind(random));
            keys.put(id, KEYS.get(random.nextInt(KEYS.size())));
        }
        return new Plan(kinds, keys, random.nextBoolean());
    }

    private static Kind kind(Random random) {
        return Kind.values()[random.nextInt(Kind.values().length)];
    }

    Kind kind(String id) {
        return Objects.requireNonNull(kinds.get(id), id);
    }

    /** The arguments that tell the copies of what a loop repeats apart; none where there is but one. */
    List<String> keys(String id) {
        return keys.getOrDefault(id, List.of());
    }
}
