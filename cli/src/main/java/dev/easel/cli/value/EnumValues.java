package dev.easel.cli.value;

import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.protocol.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The constants of a generated enum, by their ids. */
final class EnumValues implements ValueType {
    private static final int MOST_NAMED = 10;

    private final Class<?> type;
    private final Map<String, Object> byId = new LinkedHashMap<>();

    EnumValues(Class<?> type) {
        this.type = type;
        for (Object constant : type.getEnumConstants()) {
            byId.put(String.valueOf(Generated.call(Generated.method(type, "id"), constant)), constant);
        }
    }

    @Override
    public Object read(Json json, Place place) {
        String id = json.text();
        if (id == null) {
            place.mistaken("a text: " + kind(""));
            return sample(place);
        }
        Object constant = byId.get(id);
        if (constant == null) {
            place.mistaken(kind(id));
            return sample(place);
        }
        return constant;
    }

    private String kind(String given) {
        List<String> ids = List.copyOf(byId.keySet());
        if (ids.size() <= MOST_NAMED) {
            return choice(ids);
        }
        String such = "an id of `" + type.getSimpleName() + "` such as `" + ids.get(0) + "`";
        return Suggestion.closest(given, ids)
                .map(meant -> such + " (did you mean `" + meant + "`?)")
                .orElse(such);
    }

    private static String choice(List<String> ids) {
        int last = ids.size() - 1;
        String all = "`" + String.join("`, `", ids.subList(0, last)) + "`";
        return last == 0 ? "`" + ids.get(0) + "`" : all + " or `" + ids.get(last) + "`";
    }

    @Override
    public Object sample(Place place) {
        List<Object> constants = List.copyOf(byId.values());
        return constants.get(Math.floorMod(place.position(), constants.size()));
    }
}
