package dev.easel.protocol.request;

import dev.easel.protocol.json.ByteSpan;
import dev.easel.protocol.json.JsonReader;
import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.Segment;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Where the members of the stored data lie, by name however JSON wrote it. Of members of one name the last counts, as JSON readers have it. */
final class StoredMembers {
    private static final Segment OPEN = Segment.of("{");
    private static final Segment COMMA = Segment.of(",");
    private static final Segment CLOSE = Segment.of("}");

    private final Map<String, ByteSpan> spans = new LinkedHashMap<>();
    private boolean doubled;

    /** Takes note of a member, name and value, that the reader has come past. */
    void add(String name, int start, JsonReader reader) {
        ByteSpan before = spans.put(name, new ByteSpan(start, reader.position()));
        doubled = doubled || before != null;
    }

    /** Whether two members have one name. */
    boolean isDoubled() {
        return doubled;
    }

    /** Writes an object of all members. */
    void write(byte[] body, JsonWriter out) {
        Segment before = OPEN;
        for (ByteSpan span : spans.values()) {
            out.segment(before).copy(body, span);
            before = COMMA;
        }
        out.segment(CLOSE);
    }

    /** Writes the members but for the canvas's name and these, each behind a comma. */
    void carry(byte[] body, JsonWriter out, Set<String> except) {
        spans.forEach((name, span) -> {
            if (!name.equals(Request.CANVAS_KEY) && !except.contains(name)) {
                out.segment(COMMA).copy(body, span);
            }
        });
    }
}
