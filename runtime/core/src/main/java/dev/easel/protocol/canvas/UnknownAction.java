package dev.easel.protocol.canvas;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.Segment;
import java.util.Set;

/**
 * An action whose type this version of Easel does not know. It is written as it was read.
 *
 * @param json the action as received
 */
public record UnknownAction(Json json) implements Action {
    private static final Set<String> TYPES = Set.of(Submit.TYPE, Url.TYPE, Sheet.TYPE);

    /**
     * Takes an action of another type than Canvas Kit's three.
     *
     * @param json an object with a {@code type}
     * @throws IllegalArgumentException if it has no {@code type}, or one that has a record of its own
     */
    public UnknownAction {
        String type = json.get("type").text();
        if (type == null || TYPES.contains(type)) {
            throw new IllegalArgumentException(
                    type == null ? "an action has no `type`" : "`" + type + "` is no unknown type of action");
        }
    }

    @Override
    public String type() {
        return String.valueOf(json.get("type").text());
    }

    @Override
    public void writeTo(JsonWriter out) {
        out.segment(Segment.of(json.toString()));
    }
}
