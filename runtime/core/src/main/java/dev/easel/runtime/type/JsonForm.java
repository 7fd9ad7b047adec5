package dev.easel.runtime.type;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.Segment;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Writes the values of one type as JSON, as {@link JsonType} reads them: what JSON has itself as that; decimals, dates and times, zones,
 * addresses and enums as strings.
 *
 * @param <T> its values in Java
 */
@FunctionalInterface
public interface JsonForm<T> {
    /** {@code string}. */
    JsonForm<String> STRING = (text, out) -> out.string(text);

    /** {@code int}. */
    JsonForm<Long> INT = (number, out) -> out.integer(number);

    /** {@code bool}. */
    JsonForm<Boolean> BOOL = (value, out) -> out.bool(value);

    /** {@code decimal}: a string of digits, with an exponent where they would be more than a thousand. */
    JsonForm<BigDecimal> DECIMAL =
            (number, out) -> out.segment(Punctuation.QUOTE).decimal(number).segment(Punctuation.QUOTE);

    /** {@code date}. */
    JsonForm<LocalDate> DATE = (date, out) -> out.string(date.toString());

    /** {@code time}. */
    JsonForm<LocalTime> TIME = (time, out) -> out.string(time.toString());

    /** {@code datetime}. */
    JsonForm<Instant> DATETIME = (moment, out) -> out.string(moment.toString());

    /** {@code zone}. */
    JsonForm<ZoneId> ZONE = (zone, out) -> out.string(zone.getId());

    /** {@code url}. */
    JsonForm<URI> URL = (address, out) -> out.string(address.toString());

    /** {@code json}. */
    JsonForm<Json> JSON = (json, out) -> out.segment(Segment.of(json.toString()));

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out where to
     */
    void write(T value, JsonWriter out);

    /**
     * Writes lists as arrays.
     *
     * @param elements how each element is written
     * @param <T> the elements in Java
     * @return the form of lists
     */
    static <T> JsonForm<List<T>> list(JsonForm<T> elements) {
        return (list, out) -> {
            out.segment(Punctuation.ARRAY);
            for (T element : list) {
                elements.write(element, out);
                out.segment(Punctuation.COMMA);
            }
            out.endList();
        };
    }

    /**
     * Writes maps as objects.
     *
     * @param values how each value is written
     * @param <T> the values in Java
     * @return the form of maps
     */
    static <T> JsonForm<Map<String, T>> map(JsonForm<T> values) {
        return (map, out) -> {
            JsonMembers members = new JsonMembers(out);
            map.forEach((name, value) -> members.add(name, value, values));
            members.end();
        };
    }
}
