package dev.easel.exchange;

import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.Segment;
import dev.easel.runtime.app.Canvas;
import dev.easel.runtime.app.Content;
import java.nio.charset.StandardCharsets;

/** A canvas with one text. */
public record TextCanvas(String canvasName, String text) implements Canvas, Content {
    private static final String BEFORE = "{\"components\":[{\"type\":\"text\",\"text\":";
    private static final String AFTER = "}]}";

    /** A canvas whose content takes so many bytes. */
    public static TextCanvas ofContentSize(int bytes) {
        int around = (BEFORE + "\"\"" + AFTER).getBytes(StandardCharsets.UTF_8).length;
        return new TextCanvas("large", "x".repeat(bytes - around));
    }

    @Override
    public void writeTo(JsonWriter out) {
        out.segment(segment(BEFORE)).string(text).segment(segment(AFTER));
    }

    static Segment segment(String json) {
        return Segment.of(json);
    }
}
