package dev.easel.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.json.ByteSpan;
import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Flow;
import dev.easel.runtime.Admission;
import dev.easel.runtime.CanvasService;
import dev.easel.runtime.RawReply;
import dev.easel.runtime.RawRequest;
import dev.easel.runtime.app.CanvasApp;
import dev.easel.runtime.signature.ClientSecrets;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Sends requests to a service as an adapter would, in process. */
public final class Exchange {
    private final CanvasService service;

    private Exchange(CanvasService service) {
        this.service = service;
    }

    public static Exchange with(CanvasApp app) {
        return new Exchange(CanvasService.builder()
                .app(app, ClientSecrets.of(Signing.SECRET))
                .build());
    }

    public static Exchange with(CanvasService service) {
        return new Exchange(service);
    }

    public Reply send(Flow flow, String body) {
        return send(flow, body.getBytes(StandardCharsets.UTF_8));
    }

    public Reply send(Flow flow, byte[] body) {
        return sendUnsigned(flow.path(), body, Signing.sign(body, Signing.SECRET));
    }

    /** Posts a form that opens a sheet, as a browser does; what comes back may be a page. */
    public RawReply open(String path, String form) {
        Admission admission = service.admit("POST", path, "application/x-www-form-urlencoded");
        if (admission instanceof Admission.Refused refused) {
            return refused.refusal().reply();
        }
        return answer(admission, form.getBytes(StandardCharsets.UTF_8));
    }

    public Reply sendUnsigned(String path, byte[] body, String... signatures) {
        Admission admission = service.admit("POST", path, "application/json");
        if (admission instanceof Admission.Refused refused) {
            return reply(refused.refusal().reply());
        }
        return reply(answer(admission, body, signatures));
    }

    private RawReply answer(Admission admission, byte[] body, String... signatures) {
        BlockingQueue<RawReply> replies = new LinkedBlockingQueue<>();
        RawRequest request =
                new RawRequest(((Admission.Admitted) admission).endpoint(), body.clone(), List.of(signatures));
        service.answer(request, replies::add);
        RawReply first = first(replies);
        assertThat(replies).isEmpty();
        return first;
    }

    // the service's clock may still be on its way with it
    private static RawReply first(BlockingQueue<RawReply> replies) {
        RawReply there = replies.poll();
        if (there != null) {
            return there;
        }
        try {
            return Objects.requireNonNull(replies.poll(10, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Reply reply(RawReply raw) {
        ByteBuffer buffer = raw.body();
        byte[] body = new byte[buffer.remaining()];
        buffer.get(body);
        return new Reply(raw.status(), raw.headers(), body, Json.parse(body, new ByteSpan(0, body.length)));
    }
}
