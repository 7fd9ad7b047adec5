package dev.easel.protocol.canvas;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.Segment;
import org.jspecify.annotations.Nullable;

/**
 * A component whose type this version of Easel does not know. It is written as it was read.
 *
 * @param json the component as received
 */
public record UnknownComponent(Json json) implements Component {
    /**
     * Takes a component of another type than Canvas Kit's twelve.
     *
     * @param json an object with a {@code type}
     * @throws IllegalArgumentException if it has no {@code type}, or one that has a record of its own
     */
    public UnknownComponent {
        String type = json.get("type").text();
        if (type == null || ComponentReader.knows(type)) {
            throw new IllegalArgumentException(
                    type == null ? "a component has no `type`" : "`" + type + "` is no unknown type of component");
        }
    }

    @Override
    public String type() {
        return String.valueOf(json.get("type").text());
    }

    @Override
    public @Nullable String id() {
        return json.get("id").text();
    }

    @Override
    public void writeTo(JsonWriter out) {
        out.segment(Segment.of(json.toString()));
    }
}
