package dev.easel.compiler.proof;

import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.catalog.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Says what a canvas says in Easel's short forms, now in one and now in another. */
final class Shorthand {
    /** What stands where nothing is written. */
    static final Object NOTHING = new Object();

    private static final int LONGEST_KEY = 300;

    private final Random random;
    private final String target;

    /** Submits lead to this target. */
    Shorthand(Random random, String target) {
        this.random = random;
        this.target = target;
    }

    /** Components in short, or as they are. */
    List<Object> components(List<Map<String, Object>> verbatim) {
        List<Object> all = new ArrayList<>();
        for (Map<String, Object> component : verbatim) {
            all.add(component(component));
        }
        return all;
    }

    private Object component(Map<String, Object> verbatim) {
        ComponentType type = Components.named((String) verbatim.get("type")).orElseThrow();
        Map<String, Object> inShort = attributes(verbatim, type);
        if (random.nextInt(5) == 0) {
            return AnyOrder.of(inShort, random);
        }
        inShort.remove("type");
        if (inShort.isEmpty() && random.nextBoolean()) {
            return type.name();
        }
        Object value = type.shorthand() == null ? null : inShort.remove(type.shorthand());
        inShort.put(type.name(), value == null ? NOTHING : value);
        return AnyOrder.of(inShort, random);
    }

    private Map<String, Object> attributes(Map<String, Object> verbatim, ComponentType type) {
        Map<String, Object> written = new LinkedHashMap<>();
        verbatim.forEach((name, value) -> {
            if (name.equals("action")) {
                action((Map<?, ?>) value, type, written);
            } else if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map<?, ?>) {
                ValueType.Parts parts =
                        (ValueType.Parts) type.attribute(name).orElseThrow().value();
                written.put(alias(name, type), parts(list, parts));
            } else {
                written.put(name, value);
            }
        });
        return written;
    }

    private String alias(String name, ComponentType type) {
        return type == Components.CHECKBOX && random.nextInt(3) == 0 ? "option" : name;
    }

    private void action(Map<?, ?> action, ComponentType type, Map<String, Object> written) {
        String word = (String) action.get("type");
        if (random.nextInt(3) == 0 || type.attribute(word).isPresent()) {
            written.put("action", action);
        } else if (word.equals("submit")) {
            written.put(word, random.nextBoolean() ? target : Map.of("to", target));
        } else {
            written.put(word, action.get("url"));
        }
    }

    private Object parts(List<?> verbatim, ValueType.Parts type) {
        List<Map<String, Object>> parts = new ArrayList<>();
        for (Object part : verbatim) {
            parts.add(AnyOrder.of((Map<?, ?>) part, random));
        }
        if (type.isPair() && random.nextBoolean() && arePairs(parts, type)) {
            Map<String, Object> pairs = new LinkedHashMap<>();
            parts.forEach(part -> pairs.put((String) part.get(type.key()), part.get(type.text())));
            return pairs;
        }
        return parts.stream().map(part -> part(part, type.part())).toList();
    }

    private static boolean arePairs(List<Map<String, Object>> parts, ValueType.Parts type) {
        Set<Object> keys = new HashSet<>();
        return parts.stream()
                .allMatch(part -> part.size() == 3
                        && part.get(type.key()) instanceof String key
                        && key.length() < LONGEST_KEY
                        && keys.add(Written.literally(key)));
    }

    private Map<String, Object> part(Map<String, Object> verbatim, ComponentType type) {
        Map<String, Object> part = attributes(verbatim, type);
        int form = random.nextInt(3);
        if (form > 0) {
            part.remove("type");
        }
        if (form == 1 && type.shorthand() != null) {
            part.put(type.name(), part.remove(type.shorthand()));
        }
        return AnyOrder.of(part, random);
    }
}
