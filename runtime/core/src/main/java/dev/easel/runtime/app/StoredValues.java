package dev.easel.runtime.app;

import dev.easel.protocol.json.ByteSpan;
import dev.easel.protocol.json.Json;
import dev.easel.protocol.json.JsonReader;
import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.MalformedJsonException;
import dev.easel.protocol.request.Request;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a canvas sets in {@code stored_data}: members of one JSON object that never change, checked and encoded once. */
public final class StoredValues {
    /** Sets nothing. */
    public static final StoredValues NONE = of("{}");

    private final byte[] json;
    private final ByteSpan members;
    private final Set<String> names;
    private volatile @Nullable Json parsed;

    private StoredValues(byte[] json, ByteSpan members, Set<String> names) {
        this.json = json;
        this.members = members;
        this.names = Collections.unmodifiableSet(names);
    }

    /**
     * Reads the values.
     *
     * @param json one JSON object, whose members are written as they stand
     * @return its members
     * @throws IllegalArgumentException if a name comes twice, or is {@code $canvas}, under which every reply names its canvas, or if the
     *     text has half of a surrogate pair, which UTF-8 cannot hold
     * @throws MalformedJsonException if the text is no object that {@link JsonReader} takes; among others, a name has at most about 1,000
     *     bytes
     */
    public static StoredValues of(String json) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(json)) {
            throw new IllegalArgumentException("half of a surrogate pair in the stored data");
        }
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try (JsonReader reader = JsonReader.of(bytes)) {
            int start = reader.tokenStart() + 1;
            Set<String> names = names(reader);
            int end = reader.position() - 1;
            reader.requireEnd();
            return new StoredValues(bytes, new ByteSpan(start, end), names);
        }
    }

    private static Set<String> names(JsonReader reader) {
        Set<String> names = new LinkedHashSet<>();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            if (name.equals(Request.CANVAS_KEY)) {
                throw new IllegalArgumentException("`$canvas` of the stored data always names the canvas");
            }
            if (!names.add(name)) {
                throw new IllegalArgumentException("`" + name + "` of the stored data is set twice");
            }
            reader.skip();
        }
        return names;
    }

    /**
     * Names the members.
     *
     * @return their names in order, as a reader of the JSON sees them; empty if nothing is set
     */
    public Set<String> names() {
        return names;
    }

    /** The object, parsed when it is first asked for: most apps never do. */
    Json parsed() {
        Json known = parsed;
        if (known == null) {
            known = Json.parse(toString());
            parsed = known;
        }
        return known;
    }

    /**
     * Writes the members, {@code "name":value} with commas between them and no braces around them.
     *
     * @param out where to
     */
    public void writeTo(JsonWriter out) {
        out.copy(json, members);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredValues values && toString().equals(values.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /**
     * Prints the object.
     *
     * @return JSON text, as it was given
     */
    @Override
    public String toString() {
        return new String(json, StandardCharsets.UTF_8);
    }
}
