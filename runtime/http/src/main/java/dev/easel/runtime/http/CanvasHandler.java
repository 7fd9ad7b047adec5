package dev.easel.runtime.http;

import dev.easel.runtime.Admission;
import dev.easel.runtime.CanvasService;
import dev.easel.runtime.Endpoint;
import dev.easel.runtime.RawReply;
import dev.easel.runtime.RawRequest;
import dev.easel.runtime.Refusal;
import dev.easel.runtime.signature.SignatureVerifier;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings each request to the service: refused before its body is read if it can be, its body read without holding a thread. */
final class CanvasHandler extends Handler.Abstract {
    private static final Logger LOG = LoggerFactory.getLogger(CanvasServer.class);

    private final CanvasService service;
    private final Duration readTimeout;
    private final BodyMemory memory;

    CanvasHandler(CanvasService service, ServerLimits limits) {
        this.service = service;
        this.readTimeout = limits.readTimeout();
        this.memory = new BodyMemory(limits.bodyMemory());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        ReadDeadline deadline = ReadDeadline.after(readTimeout, request);
        Exchange exchange = new Exchange(request, response, callback, deadline, memory.share());
        if (Health.PATH.equals(exchange.path())) {
            Health.answer(exchange);
            return true;
        }
        Admission admission = admit(exchange);
        if (admission instanceof Admission.Refused refused) {
            exchange.refuse(refused.refusal());
        } else if (admission instanceof Admission.Admitted admitted) {
            new BodyReader(exchange, service.bodyLimit(), body -> answer(exchange, admitted.endpoint(), body)).run();
        }
        return true;
    }

    private Admission admit(Exchange exchange) {
        Request request = exchange.request();
        Admission admission = service.admit(request.getMethod(), exchange.path(), contentType(request));
        if (admission instanceof Admission.Refused) {
            return admission;
        }
        // The signature is over the bytes as sent, and Intercom sends them plain.
        if (request.getHeaders().contains(HttpHeader.CONTENT_ENCODING)) {
            return new Admission.Refused(
                    ((Admission.Admitted) admission).endpoint().unsupported());
        }
        // Jetty takes any coding in front of chunked, and undoes none of them.
        String coding = request.getHeaders().get(HttpHeader.TRANSFER_ENCODING);
        if (coding != null && !coding.equalsIgnoreCase("chunked")) {
            return new Admission.Refused(Refusal.BAD_MESSAGE);
        }
        return request.getLength() > service.bodyLimit() ? new Admission.Refused(Refusal.TOO_LARGE) : admission;
    }

    private static @Nullable String contentType(Request request) {
        List<String> types = request.getHeaders().getValuesList(HttpHeader.CONTENT_TYPE);
        return types.size() == 1 ? types.get(0) : null;
    }

    private void answer(Exchange exchange, Endpoint endpoint, byte[] body) {
        List<String> signatures = exchange.request().getHeaders().getValuesList(SignatureVerifier.HEADER);
        RawRequest request = new RawRequest(endpoint, body, signatures);
        exchange.answer(reply -> answer(request, reply));
    }

    private void answer(RawRequest request, Consumer<RawReply> reply) {
        try {
            service.answer(request, reply);
        } catch (Throwable e) {
            // what a linkage error says is the name of a class that is missing, and nothing of a request
            String what =
                    e instanceof LinkageError ? e.toString() : e.getClass().getName();
            LOG.error("{} the service failed: {}", Refusal.INTERNAL.code(), what);
            reply.accept(Refusal.INTERNAL.reply());
        }
    }
}
