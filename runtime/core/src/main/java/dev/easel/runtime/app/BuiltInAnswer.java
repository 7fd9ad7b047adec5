package dev.easel.runtime.app;

import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.Segment;

/** The answers that stand where a definition declares none. Nothing on them submits, so they leave the stored data as it came. */
public enum BuiltInAnswer implements Answer, Content {
    /** A handler failed. */
    FAILED("""
            {"components":[{"type":"text","text":"Something went wrong. Please try again.","style":"error"}]}"""),
    /** Nothing on screen, or nothing on the app's canvases of today, sends this submit: the card was made by an older version. */
    STALE("""
            {"components":[{"type":"text","text":"This card is out of date. Please open the app again.","style":"muted"}]}""");

    private final Segment content;

    BuiltInAnswer(String content) {
        this.content = Segment.of(content);
    }

    @Override
    public void writeTo(JsonWriter out) {
        out.segment(content);
    }
}
