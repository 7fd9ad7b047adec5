package dev.easel.runtime.app;

import dev.easel.protocol.json.JsonReader;
import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.MalformedJsonException;
import dev.easel.protocol.json.Segment;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A member of {@code stored_data} that a canvas sets: a name and a JSON value that never change, encoded once. */
public final class StoredValue {
    private static final String CANVAS_KEY = "$canvas";

    private final String name;
    private final String member;
    private final Segment encoded;

    private StoredValue(String name, String member) {
        this.name = name;
        this.member = member;
        this.encoded = Segment.of(member);
    }

    /**
     * Encodes a member.
     *
     * @param name its name, of at most 1,000 bytes
     * @param json its value as JSON text, written as it stands
     * @return the member
     * @throws IllegalArgumentException if the name is {@code $canvas}, under which every reply names its canvas, or if the text holds
     *     more than one value
     * @throws MalformedJsonException if the text is not well-formed JSON
     */
    public static StoredValue of(String name, String json) {
        if (name.equals(CANVAS_KEY)) {
            throw new IllegalArgumentException("`$canvas` of the stored data always names the canvas");
        }
        JsonWriter key = new JsonWriter(name.length() + 2);
        String member = StandardCharsets.UTF_8.decode(key.string(name).finish()) + ":" + json;
        return new StoredValue(nameOf(member), member);
    }

    /** Reads the name back: what UTF-8 cannot hold has become another character, under which the card returns it. */
    private static String nameOf(String member) {
        try (JsonReader reader = JsonReader.of(("{" + member + "}").getBytes(StandardCharsets.UTF_8))) {
            String name = String.valueOf(reader.nextName());
            reader.skip();
            if (reader.nextName() != null) {
                throw new IllegalArgumentException("more than one JSON value for `" + name + "` of the stored data");
            }
            reader.requireEnd();
            return name;
        }
    }

    /**
     * Names the member.
     *
     * @return the name as a reader of the JSON sees it
     */
    public String name() {
        return name;
    }

    /**
     * Writes the member, {@code "name":value}.
     *
     * @param out where to
     */
    public void writeTo(JsonWriter out) {
        out.segment(encoded);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredValue value && member.equals(value.member);
    }

    @Override
    public int hashCode() {
        return member.hashCode();
    }

    /**
     * Prints the member.
     *
     * @return JSON text, {@code "name":value}
     */
    @Override
    public String toString() {
        return member;
    }
}
