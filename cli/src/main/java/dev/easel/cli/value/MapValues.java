package dev.easel.cli.value;

import dev.easel.protocol.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Maps from texts. A sample has two entries. */
record MapValues(ValueType value) implements ValueType {
    @Override
    public Object read(Json json, Place place) {
        if (!json.isObject()) {
            place.mistaken("an object");
            return sample(place);
        }
        List<String> keys = json.names();
        Map<String, Object> map = new LinkedHashMap<>();
        for (String key : keys) {
            map.put(key, value.read(json.get(key), place.entry(key, map.size(), keys.size())));
        }
        return map;
    }

    @Override
    public Object sample(Place place) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < 2 && !place.isDeepInLists(); i++) {
            Place entry = place.item(i, 2);
            map.put(entry.text(), value.sample(entry));
        }
        return map;
    }
}
