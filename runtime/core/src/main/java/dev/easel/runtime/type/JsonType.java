package dev.easel.runtime.type;

import dev.easel.protocol.json.Json;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of one type from JSON. What JSON has itself reads as that; decimals, dates and times, zones, addresses and enums are
 * strings.
 *
 * @param <T> its values in Java
 */
@FunctionalInterface
public interface JsonType<T> {
    /** {@code string}. */
    JsonType<String> STRING = Json::text;

    /** {@code int}: a JSON number without a fraction, of at most 64 bits. */
    JsonType<Long> INT = Json::integer;

    /** {@code bool}. */
    JsonType<Boolean> BOOL = Json::bool;

    /** {@code decimal}: a string of digits; JSON numbers are taken too. */
    JsonType<BigDecimal> DECIMAL = JsonType::decimal;

    /** {@code date}. */
    JsonType<LocalDate> DATE = of(TextType.DATE);

    /** {@code time}. */
    JsonType<LocalTime> TIME = of(TextType.TIME);

    /** {@code datetime}. */
    JsonType<Instant> DATETIME = of(TextType.DATETIME);

    /** {@code zone}. */
    JsonType<ZoneId> ZONE = of(TextType.ZONE);

    /** {@code url}. */
    JsonType<URI> URL = of(TextType.URL);

    /** {@code json}: any value but null. */
    JsonType<Json> JSON = json -> json.isPresent() && !json.isNull() ? json : null;

    /**
     * Reads a value.
     *
     * @param json any JSON, or {@link Json#MISSING}
     * @return the value, or null if this is none of the type
     */
    @Nullable
    T read(Json json);

    /**
     * Reads a type that is written as a string.
     *
     * @param type how the string is read
     * @param <T> its values in Java
     * @return the same type, in JSON
     */
    static <T> JsonType<T> of(TextType<T> type) {
        return json -> {
            String text = json.text();
            return text == null ? null : type.read(text);
        };
    }

    /**
     * Reads lists.
     *
     * @param elements how each element is read
     * @param <T> the elements in Java
     * @return the type of immutable lists; what has an element of another type is none
     */
    static <T> JsonType<List<T>> list(JsonType<T> elements) {
        return json -> {
            if (!json.isArray()) {
                return null;
            }
            List<T> list = new ArrayList<>();
            for (Json item : json.items()) {
                T element = elements.read(item);
                if (element == null) {
                    return null;
                }
                list.add(element);
            }
            return List.copyOf(list);
        };
    }

    /**
     * Reads maps.
     *
     * @param values how each value is read
     * @param <T> the values in Java
     * @return the type of immutable maps in the order of the JSON; what has a value of another type is none
     */
    static <T> JsonType<Map<String, T>> map(JsonType<T> values) {
        return json -> {
            if (!json.isObject()) {
                return null;
            }
            Map<String, T> map = new LinkedHashMap<>();
            for (String name : json.names()) {
                T value = values.read(json.get(name));
                if (value == null) {
                    return null;
                }
                map.put(name, value);
            }
            return Collections.unmodifiableMap(map);
        };
    }

    private static @Nullable BigDecimal decimal(Json json) {
        String text = json.text();
        return text == null ? json.decimal() : TextType.DECIMAL.read(text);
    }
}
