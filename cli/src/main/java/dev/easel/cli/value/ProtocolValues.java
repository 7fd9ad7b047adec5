package dev.easel.cli.value;

import dev.easel.protocol.json.Json;
import java.lang.reflect.Constructor;

/** A part of a request, which is made of any JSON object. */
final class ProtocolValues implements ValueType {
    private static final Json EMPTY = Json.parse("{}");

    private final Constructor<?> constructor;

    private ProtocolValues(Constructor<?> constructor) {
        this.constructor = constructor;
    }

    static ProtocolValues of(Class<?> type) {
        return new ProtocolValues(Generated.constructor(type));
    }

    @Override
    public Object read(Json json, Place place) {
        if (!json.isObject()) {
            place.mistaken("an object");
            return sample(place);
        }
        return Generated.make(constructor, json);
    }

    @Override
    public Object sample(Place place) {
        return Generated.make(constructor, EMPTY);
    }
}
