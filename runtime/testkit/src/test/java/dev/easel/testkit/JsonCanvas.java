package dev.easel.testkit;

import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.Segment;
import dev.easel.runtime.app.Answer;
import dev.easel.runtime.app.Canvas;
import dev.easel.runtime.app.Content;

/** A canvas as literal JSON of its components. */
record JsonCanvas(String canvasName, String components) implements Canvas, Content {
    static Answer show(String name, String components) {
        return Answer.show(new JsonCanvas(name, components));
    }

    static String text(String text) {
        return "{\"type\":\"text\",\"text\":\"" + text + "\"}";
    }

    static String button(String id, String label) {
        return "{\"type\":\"button\",\"id\":\"" + id + "\",\"label\":\"" + label
                + "\",\"action\":{\"type\":\"submit\"}}";
    }

    @Override
    public void writeTo(JsonWriter out) {
        out.segment(Segment.of("{\"components\":[" + components + "]}"));
    }
}
