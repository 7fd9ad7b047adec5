package dev.easel.runtime.http;

import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.Request;
import dev.easel.protocol.request.UserCode;
import dev.easel.runtime.app.Answer;
import dev.easel.runtime.app.BuiltInAnswer;
import dev.easel.runtime.app.CanvasApp;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** An app whose handler reads its request once it has been held up, and says whether it is what was sent. */
record ReadingApp(long budgetMillis, TestApp.Step holdUp, String text, CompletableFuture<Boolean> whole)
        implements CanvasApp {
    static String body(String text) {
        return "{\"workspace_id\":\"w1\",\"component_id\":\"buy\",\"input_values\":{\"text\":\"" + text + "\"}}";
    }

    @Override
    public String name() {
        return "shop";
    }

    @Override
    public List<Flow> flows() {
        return List.of(Flow.MESSENGER_SUBMIT);
    }

    @Override
    public Answer answer(Request request) throws Exception {
        request.entering(UserCode.handler("buy", "handlers.buy", budgetMillis));
        holdUp.take();
        whole.complete(text.equals(request.inputValues().get("text").text()));
        return BuiltInAnswer.STALE;
    }
}
