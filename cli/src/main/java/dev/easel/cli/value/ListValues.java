package dev.easel.cli.value;

import dev.easel.protocol.json.Json;
import java.util.ArrayList;
import java.util.List;

/** Lists. A sample has two elements. */
record ListValues(ValueType element) implements ValueType {
    @Override
    public Object read(Json json, Place place) {
        if (!json.isArray()) {
            place.mistaken("a list");
            return sample(place);
        }
        List<Json> items = json.items();
        List<Object> list = new ArrayList<>();
        for (Json item : items) {
            list.add(element.read(item, place.item(list.size(), items.size())));
        }
        return list;
    }

    @Override
    public Object sample(Place place) {
        return place.isDeepInLists()
                ? List.of()
                : List.of(element.sample(place.item(0, 2)), element.sample(place.item(1, 2)));
    }
}
