package dev.easel.compiler.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Puts members of objects into another order, which means nothing. */
final class AnyOrder {
    private AnyOrder() {}

    /** The same map in any order. */
    static Map<String, Object> of(Map<?, ?> map, Random random) {
        List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
        Collections.shuffle(entries, random);
        Map<String, Object> shuffled = new LinkedHashMap<>();
        entries.forEach(entry -> shuffled.put((String) entry.getKey(), entry.getValue()));
        return shuffled;
    }

    /** The same list, with the maps in it, however deep, in any order. */
    static List<Object> within(List<?> list, Random random) {
        List<Object> items = new ArrayList<>();
        list.forEach(item -> items.add(within(item, random)));
        return items;
    }

    private static Object within(Object value, Random random) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> shuffled = of(map, random);
            shuffled.replaceAll((name, member) -> within(member, random));
            return shuffled;
        }
        return value instanceof List<?> list ? within(list, random) : value;
    }
}
