package dev.easel.compiler.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What leads, step by step, back to itself. */
final class Circles {
    private final Map<String, List<String>> open;
    private final Map<String, List<String>> before = new HashMap<>();

    private Circles(Map<String, List<String>> next) {
        this.open = new LinkedHashMap<>(next);
        next.forEach((name, targets) -> targets.forEach(target ->
                before.computeIfAbsent(target, any -> new ArrayList<>()).add(name)));
    }

    /** Circles among names, given what each leads to: until none is left, once those found are opened somewhere. */
    static List<List<String>> of(Map<String, List<String>> next) {
        return new Circles(next).all();
    }

    private List<List<String>> all() {
        List<List<String>> circles = new ArrayList<>();
        Deque<String> changed = new ArrayDeque<>(open.keySet());
        for (removeEnds(changed); !open.isEmpty(); removeEnds(changed)) {
            List<String> circle = first();
            circles.add(circle);
            circle.forEach(open::remove);
            circle.forEach(name -> changed.addAll(before.getOrDefault(name, List.of())));
        }
        return circles;
    }

    /** Takes away what leads to nothing that is left, until everything that is left leads on. */
    private void removeEnds(Deque<String> changed) {
        while (!changed.isEmpty()) {
            String name = changed.pop();
            if (open.containsKey(name) && next(name).isEmpty()) {
                open.remove(name);
                changed.addAll(before.getOrDefault(name, List.of()));
            }
        }
    }

    private Optional<String> next(String name) {
        return open.getOrDefault(name, List.of()).stream()
                .filter(open::containsKey)
                .findFirst();
    }

    /** Follows what is left, all of which leads on, until it comes back. */
    private List<String> first() {
        Map<String, Integer> met = new HashMap<>();
        List<String> path = new ArrayList<>();
        String name = open.keySet().iterator().next();
        while (!met.containsKey(name)) {
            met.put(name, path.size());
            path.add(name);
            name = next(name).orElseThrow();
        }
        return List.copyOf(path.subList(met.get(name), path.size()));
    }
}
