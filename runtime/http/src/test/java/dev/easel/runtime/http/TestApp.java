package dev.easel.runtime.http;

import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.json.Segment;
import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.Request;
import dev.easel.protocol.request.UserCode;
import dev.easel.runtime.app.Answer;
import dev.easel.runtime.app.Canvas;
import dev.easel.runtime.app.CanvasApp;
import dev.easel.runtime.app.Content;
import dev.easel.runtime.signature.ClientSecrets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** An app that serves every flow and shows one canvas, after what the test has it do. */
record TestApp(String name, Step step, long budgetMillis) implements CanvasApp {
    static final String SECRET = "the-shop-secret";
    static final ClientSecrets SECRETS = ClientSecrets.of(SECRET);

    /** What the canvas of the app named {@code shop} looks like in a reply to a request without stored data. */
    static final String SHOWN = "{\"canvas\":{\"content\":{\"components\":[{\"type\":\"text\",\"text\":\"Hello\"}]},"
            + "\"stored_data\":{\"$canvas\":\"hello\"}}}";

    /** An app without any budget. */
    TestApp(String name, Step step) {
        this(name, step, 0);
    }

    @FunctionalInterface
    interface Step {
        void take() throws Exception;
    }

    /** An app whose handler has a budget. */
    static TestApp within(long budgetMillis, Step step) {
        return new TestApp("shop", step, budgetMillis);
    }

    static TestApp shop() {
        return new TestApp("shop", () -> {});
    }

    /** An app that says when a request has reached it, and answers when it is let go. */
    static TestApp waiting(CountDownLatch entered, CountDownLatch released) {
        return new TestApp("shop", () -> {
            entered.countDown();
            released.await();
        });
    }

    @Override
    public List<Flow> flows() {
        return Stream.of(Flow.values())
                .filter(flow -> !flow.name().endsWith("_SHEET"))
                .toList();
    }

    @Override
    public Answer answer(Request request) throws Exception {
        if (budgetMillis > 0) {
            request.entering(UserCode.handler("buy", "handlers.buy", budgetMillis));
        }
        step.take();
        return Answer.show(new HelloCanvas());
    }

    private record HelloCanvas() implements Canvas, Content {
        private static final Segment CONTENT = Segment.of("{\"components\":[{\"type\":\"text\",\"text\":\"Hello\"}]}");

        @Override
        public String canvasName() {
            return "hello";
        }

        @Override
        public void writeTo(JsonWriter out) {
            out.segment(CONTENT);
        }
    }
}
