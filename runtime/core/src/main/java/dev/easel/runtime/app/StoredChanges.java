package dev.easel.runtime.app;

import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.Segment;
import dev.easel.runtime.type.JsonForm;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a reply sets in {@code stored_data}, name by name. What is not set is carried on as it came. */
public final class StoredChanges {
    /** Sets nothing. */
    public static final StoredChanges NONE = new StoredChanges(Map.of());

    private static final Segment NULL = Segment.of("null");
    private static final Segment COLON = Segment.of(":");
    private static final Segment COMMA = Segment.of(",");

    private final Map<String, Content> values;

    private StoredChanges(Map<String, Content> values) {
        this.values = values;
    }

    /**
     * Begins with no changes.
     *
     * @return changes that more can be added to
     */
    public static StoredChanges begin() {
        return new StoredChanges(new LinkedHashMap<>());
    }

    /**
     * Sets a value.
     *
     * @param name its name
     * @param value the value; null is stored as JSON's null, which reads as a value that is missing
     * @param form how it is written
     * @param <T> its type in Java
     * @return this
     */
    public <T> StoredChanges set(String name, @Nullable T value, JsonForm<? super T> form) {
        values.put(name, value == null ? out -> out.segment(NULL) : out -> form.write(value, out));
        return this;
    }

    /**
     * Names what is set.
     *
     * @return the names in order
     */
    public Set<String> names() {
        return Collections.unmodifiableSet(values.keySet());
    }

    /**
     * Writes the values as members of an object that has begun, each behind a comma.
     *
     * @param out where to
     * @param except names that are left out
     */
    public void writeTo(JsonWriter out, Set<String> except) {
        values.forEach((name, value) -> {
            if (!except.contains(name)) {
                value.writeTo(out.segment(COMMA).string(name).segment(COLON));
            }
        });
    }
}
