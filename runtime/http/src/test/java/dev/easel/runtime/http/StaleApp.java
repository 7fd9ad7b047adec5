package dev.easel.runtime.http;

import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.Segment;
import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.Request;
import dev.easel.runtime.app.Answer;
import dev.easel.runtime.app.BuiltInAnswer;
import dev.easel.runtime.app.Canvas;
import dev.easel.runtime.app.CanvasApp;
import dev.easel.runtime.app.Content;
import java.util.List;

/** An app that knows no submit, and has a canvas that says so. */
record StaleApp(String name) implements CanvasApp {
    @Override
    public List<Flow> flows() {
        return List.of(Flow.MESSENGER_SUBMIT);
    }

    @Override
    public Answer answer(Request request) {
        return BuiltInAnswer.STALE;
    }

    @Override
    public Answer stale(Request request) {
        return Answer.show(new OutdatedCanvas());
    }

    private record OutdatedCanvas() implements Canvas, Content {
        private static final Segment CONTENT =
                Segment.of("{\"components\":[{\"type\":\"text\",\"text\":\"Out of date\"}]}");

        @Override
        public String canvasName() {
            return "outdated";
        }

        @Override
        public void writeTo(JsonWriter out) {
            out.segment(CONTENT);
        }
    }
}
