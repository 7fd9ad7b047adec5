package dev.easel.testkit;

import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.Request;
import dev.easel.protocol.request.StaleSubmitException;
import dev.easel.protocol.request.UserCode;
import dev.easel.runtime.app.Answer;
import dev.easel.runtime.app.CanvasApp;
import dev.easel.runtime.sheet.SheetPage;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** An app that remembers what it threw: people see the failure canvas, and who reads a test's failure wants to see why. */
final class WatchedApp implements CanvasApp {
    private final CanvasApp app;
    private final Map<ByteBuffer, Throwable> thrown = new ConcurrentHashMap<>();

    WatchedApp(CanvasApp app) {
        this.app = app;
    }

    /** Gives what was thrown for a request, once. */
    @Nullable
    Throwable takeThrown(byte[] body) {
        return thrown.remove(ByteBuffer.wrap(body));
    }

    @Override
    public String name() {
        return app.name();
    }

    @Override
    public List<Flow> flows() {
        return app.flows();
    }

    @Override
    public List<String> sheets() {
        return app.sheets();
    }

    @Override
    public SheetPage openSheet(Request request) throws Exception {
        return watched(request, app::openSheet);
    }

    @Override
    public Answer answer(Request request) throws Exception {
        return watched(request, app::answer);
    }

    private interface Code<T> {
        T answer(Request request) throws Exception;
    }

    private <T> T watched(Request request, Code<T> code) throws Exception {
        ByteBuffer body = ByteBuffer.wrap(request.body());
        // code that had overrun its budget may have thrown after the same request was answered
        thrown.remove(body);
        try {
            return code.answer(request);
        } catch (StaleSubmitException e) {
            throw e;
        } catch (Throwable e) {
            thrown.put(body, e);
            throw e;
        }
    }

    @Override
    public Answer failure(Request request) {
        return app.failure(request);
    }

    @Override
    public Answer late(Request request, UserCode code) {
        return app.late(request, code);
    }

    @Override
    public Answer stale(Request request) {
        return app.stale(request);
    }
}
