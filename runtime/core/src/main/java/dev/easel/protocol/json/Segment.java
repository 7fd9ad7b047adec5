package dev.easel.protocol.json;

import java.nio.charset.StandardCharsets;

/** A piece of JSON text that never changes, encoded once as UTF-8. */
public final class Segment {
    private final byte[] bytes;

    private Segment(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Encodes a piece of JSON text.
     *
     * @param json the text, written as it stands
     * @return its bytes
     */
    public static Segment of(String json) {
        return new Segment(json.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
