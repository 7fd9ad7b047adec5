package dev.easel.protocol.json;

/** A piece of JSON text that never changes, encoded once as UTF-8. */
public sealed interface Segment permits Utf8Segment {
    /**
     * Encodes a piece of JSON text.
     *
     * @param json the text, written as it stands
     * @return its bytes
     */
    static Segment of(String json) {
        return Utf8Segment.of(json);
    }
}
