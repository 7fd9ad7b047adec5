package dev.easel.runtime.http;

import dev.easel.runtime.RawReply;
import dev.easel.runtime.Refusal;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what Jetty itself refuses, from malformed HTTP to a server that is stopping, with a fixed {@link Refusal} in place of a page. */
final class RefusingErrorHandler implements Request.Handler {
    private static final Logger LOG = LoggerFactory.getLogger(CanvasServer.class);

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Refusal refusal = refusalFor(response.getStatus());
        LOG.info("{} refused with {}", refusal.code(), refusal.status());
        RawReply reply = refusal.reply();
        response.setStatus(reply.status());
        reply.headers().forEach(response.getHeaders()::put);
        response.getHeaders().put("Connection", "close");
        response.write(true, reply.body(), callback);
        return true;
    }

    private static Refusal refusalFor(int status) {
        return switch (status) {
            case 404 -> Refusal.NOT_FOUND;
            case 408 -> Refusal.TIMEOUT;
            case 413 -> Refusal.TOO_LARGE;
            // The first line counts with the headers, wherever Jetty noticed.
            case 414, 431 -> Refusal.HEADERS_TOO_LARGE;
            case 503 -> Refusal.STOPPING;
            // Versions and codings of HTTP that this server does not speak.
            case 501, 505 -> Refusal.BAD_MESSAGE;
            default -> status >= 500 ? Refusal.INTERNAL : Refusal.BAD_MESSAGE;
        };
    }
}
