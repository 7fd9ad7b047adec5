package dev.easel.compiler.generate;

import dev.easel.compiler.catalog.RequestKind;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Handler;
import java.util.EnumSet;
import java.util.Set;

/** The kinds of request that the events of an app come with. */
final class EventRequests {
    private final App app;
    private final Conversation conversation;

    EventRequests(App app, Conversation conversation) {
        this.app = app;
        this.conversation = conversation;
    }

    /** Those that reach a handler. */
    Set<RequestKind> of(Handler handler) {
        return conversation.requests(handler);
    }

    /** Those on which a canvas is loaded. */
    Set<RequestKind> of(Canvas loaded) {
        return conversation.shownBy(loaded).keySet();
    }

    /** Those of any event. */
    Set<RequestKind> all() {
        Set<RequestKind> all = EnumSet.noneOf(RequestKind.class);
        app.handlers().forEach(handler -> all.addAll(of(handler)));
        app.loaded().forEach(canvas -> all.addAll(of(canvas)));
        return all;
    }
}
