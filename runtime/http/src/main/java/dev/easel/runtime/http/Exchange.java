package dev.easel.runtime.http;

import dev.easel.runtime.RawReply;
import dev.easel.runtime.Refusal;
import java.nio.ByteBuffer;
import java.util.Map;
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

    /** Answers a request whose body has been read. */
    void reply(RawReply reply) {
        memory.release();
        send(reply.status(), reply.headers(), reply.body());
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
