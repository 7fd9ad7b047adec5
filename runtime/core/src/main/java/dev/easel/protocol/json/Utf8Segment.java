package dev.easel.protocol.json;

import java.nio.charset.StandardCharsets;

/** The bytes of a segment; a record because the JIT takes the fields of records, and so the length of a segment, for constants. */
record Utf8Segment(byte[] bytes) implements Segment {
    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
