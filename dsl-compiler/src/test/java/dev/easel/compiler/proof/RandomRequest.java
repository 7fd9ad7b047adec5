package dev.easel.compiler.proof;

import dev.easel.compiler.proof.Values.Constant;
import dev.easel.compiler.proof.Values.Link;
import dev.easel.protocol.json.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes requests to an app whose canvases show what requests say. */
final class RandomRequest {
    private static final int MOST_ZEROS = 1_000;

    private final Random random;
    private final RandomValues values;
    private final Place place;
    private final Map<String, Object> stored = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> read = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> body = new LinkedHashMap<>();

    private RandomRequest(Random random, RandomValues values, Place place) {
        this.random = random;
        this.values = values;
        this.place = place;
    }

    /**
     * A request, made.
     *
     * @param path where it is sent to
     * @param kind what Canvas Kit's table calls it
     * @param body its JSON
     * @param stored the stored data in it
     * @param read what canvases read of it, by name
     */
    record Made(String path, String kind, String body, Map<String, Object> stored, Map<String, @Nullable Object> read) {
        boolean isSubmit() {
            return kind.startsWith("submit");
        }
    }

    /** A request that has a handler show a canvas which sets this of the stored data, sent from this canvas. */
    static Made of(Random random, RandomValues values, Place place, String canvas, Map<String, Object> sets) {
        return new RandomRequest(random, values, place).make(canvas, sets);
    }

    private Made make(String canvas, Map<String, Object> sets) {
        boolean submits = place == Place.MESSENGER || random.nextInt(3) != 0;
        Declared.around(place).forEach(this::part);
        Map<String, @Nullable Object> storedRead = stored();
        if (submits) {
            body.put("component_id", "send");
            body.put("current_canvas", Map.of("stored_data", stored));
            stored.put("$canvas", canvas);
        } else {
            stored.clear();
        }
        Map<String, @Nullable Object> known = submits ? storedRead : initial();
        sets.forEach((name, value) -> known.put(name.replace('-', '_'), value));
        read.put("stored_data", known);
        String surface = place == Place.INBOX ? "inbox" : "messenger";
        String flow = submits ? "submit" : "initialize";
        return new Made("/" + surface + "/" + flow, flow + "_" + surface, JsonPrinter.ascii(body), stored, read);
    }

    private void part(String name, String type) {
        if (!name.equals("settings") && !name.equals("stored_data")) {
            // without a workspace a request is none
            Object value = name.equals("workspace_id") ? "w" + values.text() : part(type);
            if (value != null) {
                body.put(name, json(value));
            }
            read.put(name, value instanceof Map<?, ?> record ? decoded(record) : value);
        }
    }

    private @Nullable Object part(String type) {
        Object value = values.of(type);
        return type.equals("Context") && random.nextBoolean()
                ? inSomeLanguage((Map<?, ?>) Objects.requireNonNull(value))
                : value;
    }

    private Map<Object, @Nullable Object> inSomeLanguage(Map<?, ?> context) {
        Map<Object, @Nullable Object> speaking = new LinkedHashMap<>(context);
        speaking.put("locale", ValueDefinition.LOCALES.get(random.nextInt(ValueDefinition.LOCALES.size())));
        return speaking;
    }

    /** A record of a request as it is read: an address that is none is missing. */
    private static Map<Object, @Nullable Object> decoded(Map<?, ?> record) {
        Map<Object, @Nullable Object> decoded = new LinkedHashMap<>(record);
        decoded.replaceAll(
                (name, value) -> value instanceof Link link && link.written().isEmpty() ? null : value);
        return decoded;
    }

    private static Map<String, @Nullable Object> initial() {
        Map<String, @Nullable Object> initial = new LinkedHashMap<>();
        Declared.STORED.keySet().forEach(name -> initial.put(name, Declared.DEFAULTS.get(name)));
        return initial;
    }

    /** Some of what is declared, now and then as something else. */
    private Map<String, @Nullable Object> stored() {
        Map<String, @Nullable Object> all = initial();
        Declared.STORED.forEach((name, type) -> {
            Object value = values.of(type);
            String written = name.replace('_', '-');
            int chance = random.nextInt(6);
            boolean unknownId = chance == 0 && type.equals("Mood");
            if (unknownId) {
                stored.put(written, "9");
                all.put(name, Constant.MOODS.get(0));
            } else if (chance == 0 && !type.startsWith("json")) {
                stored.put(written, List.of(List.of()));
            } else if (chance > 1 && value != null) {
                stored.put(written, json(value));
                Object read = read(type.replace("?", ""), value);
                all.put(name, read == null ? Declared.DEFAULTS.get(name) : read);
            }
        });
        if (random.nextInt(3) == 0) {
            stored.put("unknown", values.text());
        }
        return all;
    }

    /** What is read of this; null if it is not of its type: no address is without a scheme, and no number is that long. */
    private static @Nullable Object read(String type, @Nullable Object value) {
        if (value instanceof Map<?, ?> map && !Declared.members(type).isEmpty()) {
            return record(Declared.members(type), map);
        }
        if (value instanceof BigDecimal number) {
            return Math.abs(number.scale()) > MOST_ZEROS ? null : number;
        }
        boolean relative = value instanceof Link link
                && (link.written().isEmpty() || link.written().startsWith("/"));
        return relative ? null : value;
    }

    private static @Nullable Object record(Map<String, String> members, Map<?, ?> values) {
        Map<String, @Nullable Object> read = new LinkedHashMap<>();
        members.forEach((name, type) -> read.put(name, read(type.replace("?", ""), values.get(name))));
        boolean lacks = members.entrySet().stream()
                .anyMatch(member -> !member.getValue().endsWith("?") && read.get(member.getKey()) == null);
        return lacks ? null : read;
    }

    private static @Nullable Object json(@Nullable Object value) {
        if (value instanceof Constant constant) {
            return constant.id();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(RandomRequest::json).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> members = new LinkedHashMap<>();
            // no reader of JSON takes half a pair in a name
            map.forEach((name, member) -> members.put(Printed.sent((String) name), member(name, member)));
            return members;
        }
        if (value instanceof Link link) {
            return link.written();
        }
        boolean isJson = value == null || value instanceof Number || value instanceof Boolean || value instanceof Json;
        return isJson ? value : value.toString();
    }

    /** Pictures of people are objects in requests, and moments numbers. */
    private static @Nullable Object member(Object name, @Nullable Object value) {
        if (value instanceof Instant moment) {
            return moment.getEpochSecond();
        }
        return name.equals("avatar") && value != null ? Map.of("image_url", json(value)) : json(value);
    }
}
