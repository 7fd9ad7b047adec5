package dev.easel.runtime.app;

import dev.easel.protocol.json.JsonWriter;

/** Writes one JSON object. */
@FunctionalInterface
public interface Content {
    /**
     * Writes the object.
     *
     * @param out where to
     */
    void writeTo(JsonWriter out);
}
