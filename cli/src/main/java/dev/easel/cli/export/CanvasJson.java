package dev.easel.cli.export;

import dev.easel.cli.json.PrettyJson;
import dev.easel.compiler.catalog.Limits;
import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.Segment;
import dev.easel.runtime.app.Content;
import dev.easel.runtime.app.StoredValues;
import java.nio.ByteBuffer;

/** What a canvas sends to Canvas Kit, as the Canvas Kit Builder takes it. */
final class CanvasJson {
    private static final int CAPACITY = 4_096;
    private static final Segment OPEN = Segment.of("{\"canvas\":{\"content\":");
    private static final Segment STORED_DATA = Segment.of(",\"stored_data\":{");
    private static final Segment CLOSE = Segment.of("}");

    private CanvasJson() {}

    /**
     * The canvas as indented JSON: its content, and the stored data that it sets, if any. The {@code $canvas} by which a running app knows
     * what is on screen is left out.
     *
     * @throws NotExportableException if the content is more than Canvas Kit takes
     */
    static String of(Content content, StoredValues stored) {
        JsonWriter out = new JsonWriter(CAPACITY);
        out.segment(OPEN);
        int start = out.size();
        content.writeTo(out);
        checkSize(out.size() - start);
        stored(stored, out);
        out.segment(CLOSE).segment(CLOSE);
        return PrettyJson.of(bytes(out.finish()));
    }

    private static void checkSize(int bytes) {
        if (bytes > Limits.CONTENT_BYTES) {
            throw new NotExportableException("with these values the content has " + bytes
                    + " bytes, and Canvas Kit takes " + Limits.CONTENT_BYTES);
        }
    }

    private static void stored(StoredValues values, JsonWriter out) {
        if (!values.names().isEmpty()) {
            values.writeTo(out.segment(STORED_DATA));
            out.segment(CLOSE);
        }
    }

    private static byte[] bytes(ByteBuffer written) {
        byte[] bytes = new byte[written.remaining()];
        written.get(bytes);
        return bytes;
    }
}
