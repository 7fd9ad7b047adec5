package dev.easel.compiler.proof.offered;

import dev.easel.protocol.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as maps, lists and values, to be changed. */
final class Tree {
    private Tree() {}

    static @Nullable Object of(Json json) {
        if (json.isObject()) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            json.names().forEach(name -> members.put(name, of(json.get(name))));
            return members;
        }
        if (json.isArray()) {
            return new ArrayList<>(json.items().stream().map(Tree::of).toList());
        }
        String text = json.text();
        return text != null ? text : json.isNull() ? null : json.bool() != null ? json.bool() : json;
    }

    /** A member of what may be an object. */
    static @Nullable Object member(@Nullable Object tree, String name) {
        return tree instanceof Map<?, ?> map ? map.get(name) : null;
    }

    /** The objects in what may be an array. */
    static List<Map<String, @Nullable Object>> objects(@Nullable Object tree) {
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        if (tree instanceof List<?> list) {
            for (Object item : list) {
                if (item instanceof Map<?, ?> map) {
                    objects.add(object(map));
                }
            }
        }
        return objects;
    }

    /** The very map, whose names are texts. */
    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> object(Map<?, ?> map) {
        return (Map<String, @Nullable Object>) map;
    }
}
