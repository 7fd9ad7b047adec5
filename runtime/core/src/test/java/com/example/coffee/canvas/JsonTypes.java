package com.example.coffee.canvas;

import com.example.coffee.Drink;
import com.example.coffee.Size;
import dev.easel.protocol.json.Json;
import dev.easel.runtime.type.JsonType;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the types of {@code coffee-order} from JSON. */
final class JsonTypes {
    private static final JsonType<List<Size>> LIST_OF_SIZE = JsonType.list(JsonTypes::size);

    private JsonTypes() {}

    static @Nullable Drink drink(Json json) {
        String id = JsonType.STRING.read(json.get("id"));
        String name = JsonType.STRING.read(json.get("name"));
        BigDecimal price = JsonType.DECIMAL.read(json.get("price"));
        List<Size> sizes = LIST_OF_SIZE.read(json.get("sizes"));
        if (id == null || name == null || price == null || sizes == null) {
            return null;
        }
        return new Drink(id, name, price, JsonType.URL.read(json.get("photo")), sizes);
    }

    static @Nullable Size size(Json json) {
        String id = JsonType.STRING.read(json);
        return id == null ? null : Size.ofId(id);
    }
}
