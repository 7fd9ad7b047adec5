package dev.easel.runtime;

import dev.easel.protocol.request.Flow;
import dev.easel.runtime.app.CanvasApp;
import java.util.function.Consumer;

/** One flow of one app, or the opening of one of its sheets, at one path of a service. */
public final class Endpoint {
    private final String path;
    private final AppService app;
    private final Flow flow;
    private final String sheet;

    Endpoint(String path, AppService app, Flow flow) {
        this(path, app, flow, "");
    }

    private Endpoint(String path, AppService app, Flow flow, String sheet) {
        this.path = path;
        this.app = app;
        this.flow = flow;
        this.sheet = sheet;
    }

    static Endpoint ofSheet(String path, AppService app, String sheet) {
        return new Endpoint(path, app, Flow.MESSENGER_OPEN_SHEET, sheet);
    }

    /**
     * Gives the path.
     *
     * @return the path with a leading slash, as it stands in a request line
     */
    public String path() {
        return path;
    }

    /**
     * Names the app.
     *
     * @return the {@link CanvasApp#name() name}
     */
    public String app() {
        return app.name();
    }

    /**
     * Says which flow is served there.
     *
     * @return the flow
     */
    public Flow flow() {
        return flow;
    }

    void answer(RawRequest request, Consumer<RawReply> reply) {
        if (flow == Flow.MESSENGER_OPEN_SHEET) {
            app.open(request, sheet, reply);
        } else {
            app.answer(request, flow, reply);
        }
    }

    @Override
    public String toString() {
        return path;
    }
}
