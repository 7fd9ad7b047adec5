package dev.easel.testkit;

import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.Request;
import dev.easel.runtime.app.Answer;
import dev.easel.runtime.app.BuiltInAnswer;
import dev.easel.runtime.app.CanvasApp;
import java.util.ArrayList;
import java.util.List;

/** An app that keeps what it receives: a request comes into being at the verified door alone. */
final class ReceivingApp implements CanvasApp {
    private final Flow flow;
    private final List<Request> received = new ArrayList<>();

    ReceivingApp(Flow flow) {
        this.flow = flow;
    }

    Request last() {
        return received.get(received.size() - 1);
    }

    @Override
    public String name() {
        return "received";
    }

    @Override
    public List<Flow> flows() {
        return List.of(flow);
    }

    @Override
    public Answer answer(Request request) {
        received.add(request);
        return BuiltInAnswer.FAILED;
    }

    @Override
    public Answer stale(Request request) {
        return answer(request);
    }
}
