package dev.easel.testkit;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Flow;

/** An Inbox app beside a conversation, before a teammate. */
public final class Panel extends Screen<Panel> {
    Panel(Connection connection, Scene scene) {
        super(connection, scene);
    }

    void open() {
        show(connection().send(Flow.INBOX_INITIALIZE, body().toJson()));
    }

    @Override
    Panel self() {
        return this;
    }

    @Override
    void submit(String componentId, Json inputValues) {
        RequestBody body = body().used(componentId, shown().canvas(), inputValues);
        show(connection().send(Flow.INBOX_SUBMIT, body.toJson()));
    }

    private RequestBody body() {
        return new RequestBody(scene()).admin().conversation().person(Flow.INBOX_SUBMIT.surface());
    }
}
