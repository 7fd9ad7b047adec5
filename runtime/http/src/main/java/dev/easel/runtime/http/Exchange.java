package dev.easel.runtime.http;

import dev.easel.runtime.RawReply;
import dev.easel.runtime.Refusal;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One request and its answer. */
final class Exchange {
    private static final Logger LOG = LoggerFactory.getLogger(CanvasServer.class);
    private static final int LOGGED_PATH = 100;

    private final Request request;
    private final Response response;
    private final Callback callback;
    private final ReadDeadline deadline;
    private final BodyMemory.Share memory;

    Exchange(Request request, Response response, Callback callback, ReadDeadline deadline, BodyMemory.Share memory) {
        this.request = request;
        this.response = response;
        this.callback = callback;
        this.deadline = deadline;
        this.memory = memory;
    }

    Request request() {
        return request;
    }

    ReadDeadline deadline() {
        return deadline;
    }

    /** Gives what the body has taken, until there is an answer. */
    BodyMemory.Share memory() {
        return memory;
    }

    /** Gives the path as in the request line, not decoded; empty where the request line has none. */
    String path() {
        String path = request.getHttpURI().getPath();
        return path == null ? "" : path;
    }

    /** Has a service answer the request, whose body has been read, on this thread or, while this one is still busy, on another. */
    void answer(Consumer<Consumer<RawReply>> service) {
        Thread thread = Thread.currentThread();
        Ending ending = new Ending(callback);
        try {
            service.accept(reply -> reply(reply, thread, ending));
        } finally {
            memory.release();
            ending.returned();
        }
    }

    private void reply(RawReply reply, Thread thread, Ending ending) {
        fill(reply.status(), reply.headers());
        if (Thread.currentThread() == thread) {
            memory.release();
        } else {
            // The next request would wait on this connection for the thread to come back.
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
        }
        response.write(true, reply.body(), ending);
    }

    /** Answers a request whose body has not been read to its end: nothing can follow it on this connection. */
    void refuse(Refusal refusal) {
        deadline.disarm();
        memory.release();
        LOG.info("{} refused with {} path={}", refusal.code(), refusal.status(), loggedPath());
        RawReply reply = refusal.reply();
        fill(reply.status(), reply.headers());
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        response.write(true, reply.body(), Callback.from(this::discardBody, callback::failed));
    }

    void send(int status, Map<String, String> headers, ByteBuffer body) {
        fill(status, headers);
        response.write(true, body, callback);
    }

    private void fill(int status, Map<String, String> headers) {
        response.setStatus(status);
        headers.forEach(response.getHeaders()::put);
    }

    private void discardBody() {
        // A client that waits for leave to send its body has got its answer instead.
        if (request.getHeaders().contains(HttpHeader.EXPECT)) {
            callback.succeeded();
            return;
        }
        new BodyDiscarder(request, deadline, callback).run();
    }

    // What a stranger sends does not get to write lines, or long ones.
    private String loggedPath() {
        String path = path();
        String cut = path.length() > LOGGED_PATH ? path.substring(0, LOGGED_PATH) + "..." : path;
        return cut.replaceAll("[^!-~]", "?");
    }
}
