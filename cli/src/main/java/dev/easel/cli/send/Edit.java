package dev.easel.cli.send;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One value put into a JSON object: names of members and positions in lists, joined by dots, then {@code =} and the value.
 *
 * <p>The value is JSON where it reads as JSON, otherwise a text: {@code size=large}, {@code count=2}, {@code topics=["a"]}.
 *
 * @param path the names and positions that lead to the value
 * @param value the value
 */
public record Edit(List<String> path, JsonNode value) {
    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    /** Freezes the path. */
    public Edit {
        path = List.copyOf(path);
    }

    /**
     * Reads an edit as people write it.
     *
     * @throws InvalidRequestException if there is no path before the first {@code =}
     */
    public static Edit parse(String written) {
        int equals = written.indexOf('=');
        List<String> path =
                equals < 0 ? List.of() : List.of(written.substring(0, equals).split("\\.", -1));
        if (path.isEmpty() || path.contains("")) {
            throw new InvalidRequestException(
                    "`" + written + "` sets nothing: write path=value, such as input_values.size=large");
        }
        return new Edit(path, valueOf(written.substring(equals + 1)));
    }

    /** Sets a text. */
    static Edit text(String value, String... path) {
        return new Edit(List.of(path), JsonNodeFactory.instance.stringNode(value));
    }

    /** Puts the value in its place, making the objects on the way that are missing. */
    void applyTo(ObjectNode body) {
        JsonNode place = body;
        for (int i = 0; i < path.size() - 1; i++) {
            place = childOf(place, i);
        }
        put(place, path.size() - 1, value);
    }

    private JsonNode childOf(JsonNode place, int at) {
        JsonNode child = place.isArray() ? place.path(position((ArrayNode) place, at)) : place.path(path.get(at));
        if (!child.isMissingNode()) {
            return child;
        }
        ObjectNode made = JsonNodeFactory.instance.objectNode();
        put(place, at, made);
        return made;
    }

    private void put(JsonNode place, int at, JsonNode child) {
        if (place instanceof ObjectNode object) {
            object.set(path.get(at), child);
        } else if (place instanceof ArrayNode array) {
            putAt(array, position(array, at), child);
        } else {
            throw new InvalidRequestException("nothing can be set inside `" + upTo(at) + "`: it is " + place);
        }
    }

    private static void putAt(ArrayNode array, int position, JsonNode child) {
        if (position == array.size()) {
            array.add(child);
        } else {
            array.set(position, child);
        }
    }

    private int position(ArrayNode array, int at) {
        String written = path.get(at);
        if (written.matches("\\d{1,6}") && Integer.parseInt(written) <= array.size()) {
            return Integer.parseInt(written);
        }
        throw new InvalidRequestException("`" + upTo(at) + "` is a list: write a position from 0 to " + array.size()
                + " where `" + written + "` stands");
    }

    private String upTo(int end) {
        return String.join(".", path.subList(0, end));
    }

    /** Reads JSON where it is that, otherwise a text. */
    static JsonNode valueOf(String written) {
        try {
            JsonNode value = JSON.readValue(written);
            return value.isMissingNode() ? JsonNodeFactory.instance.stringNode(written) : value;
        } catch (JacksonException e) {
            return JsonNodeFactory.instance.stringNode(written);
        }
    }
}
