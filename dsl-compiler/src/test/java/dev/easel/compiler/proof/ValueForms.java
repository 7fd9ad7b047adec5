package dev.easel.compiler.proof;

import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.catalog.ValueType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Says what a canvas of values says in Easel's short forms, now in one and now in another. */
final class ValueForms {
    private static final List<ComponentType> TYPES = Stream.concat(
                    Components.ALL.stream(), Stream.of(Components.ITEM, Components.OPTION, Components.FIELD_VALUE))
            .toList();

    private final Random random;

    ValueForms(Random random) {
        this.random = random;
    }

    /** A component, part, condition or loop, or a list of them; what is none stays as it is. */
    Object of(Object written) {
        if (written instanceof List<?> list) {
            return list.stream().map(this::of).toList();
        }
        if (!(written instanceof Map<?, ?> map)) {
            return written;
        }
        Map<String, Object> members = new LinkedHashMap<>();
        map.forEach((name, value) -> members.put((String) name, of(value)));
        TYPES.stream().filter(type -> type.name().equals(map.get("type"))).forEach(type -> shorten(type, map, members));
        return AnyOrder.of(members, random);
    }

    private void shorten(ComponentType type, Map<?, ?> written, Map<String, Object> members) {
        type.attributes().forEach(attribute -> {
            if (attribute.value() instanceof ValueType.Parts parts
                    && written.get(attribute.name()) instanceof List<?> rows
                    && arePairs(rows, parts)) {
                members.put(attribute.name(), pairs(rows, parts));
            }
        });
        if (members.get("submit") instanceof String target && random.nextBoolean()) {
            members.put("submit", Map.of("to", target));
        }
        if (random.nextInt(4) != 0) {
            members.remove("type");
            Object value = type.shorthand() == null ? null : members.remove(type.shorthand());
            members.put(type.name(), value == null ? Shorthand.NOTHING : value);
        }
    }

    private static boolean arePairs(List<?> rows, ValueType.Parts type) {
        Set<Object> keys = new HashSet<>();
        return type.isPair()
                && rows.stream()
                        .allMatch(row -> row instanceof Map<?, ?> map
                                && map.size() == 3
                                && map.get(type.key()) instanceof String key
                                && !key.contains("${")
                                && keys.add(key));
    }

    private static Map<String, Object> pairs(List<?> rows, ValueType.Parts type) {
        Map<String, Object> pairs = new LinkedHashMap<>();
        rows.forEach(row -> pairs.put((String) ((Map<?, ?>) row).get(type.key()), ((Map<?, ?>) row).get(type.text())));
        return pairs;
    }
}
