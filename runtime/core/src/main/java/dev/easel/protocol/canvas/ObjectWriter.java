package dev.easel.protocol.canvas;

import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.Segment;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Writes an object, attribute by attribute. What is absent, false or an empty list of texts is left out. */
final class ObjectWriter {
    private static final Segment OPEN = Segment.of("{\"type\":");
    private static final Segment COMMA = Segment.of(",");
    private static final Segment COLON = Segment.of(":");
    private static final Segment TRUE = Segment.of("true");
    private static final Segment OPEN_ARRAY = Segment.of("[");
    private static final Segment CLOSE_ARRAY = Segment.of("]");
    private static final Segment CLOSE = Segment.of("}");

    private final JsonWriter out;

    ObjectWriter(JsonWriter out, String type) {
        this.out = out.segment(OPEN).string(type);
    }

    ObjectWriter text(String name, @Nullable String value) {
        if (value != null) {
            name(name).string(value);
        }
        return this;
    }

    ObjectWriter integer(String name, @Nullable Integer value) {
        if (value != null) {
            name(name).integer(value);
        }
        return this;
    }

    ObjectWriter flag(String name, boolean value) {
        if (value) {
            name(name).segment(TRUE);
        }
        return this;
    }

    ObjectWriter word(String name, @Nullable Word value) {
        return text(name, value == null ? null : value.word());
    }

    ObjectWriter texts(String name, List<String> values) {
        return values.isEmpty() ? this : parts(name, values, (value, to) -> to.string(value));
    }

    <T> ObjectWriter parts(String name, List<T> parts, BiConsumer<T, JsonWriter> writer) {
        name(name).segment(OPEN_ARRAY);
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                out.segment(COMMA);
            }
            writer.accept(parts.get(i), out);
        }
        out.segment(CLOSE_ARRAY);
        return this;
    }

    ObjectWriter action(@Nullable Action action) {
        if (action != null) {
            action.writeTo(name("action"));
        }
        return this;
    }

    void end() {
        out.segment(CLOSE);
    }

    private JsonWriter name(String name) {
        return out.segment(COMMA).string(name).segment(COLON);
    }
}
