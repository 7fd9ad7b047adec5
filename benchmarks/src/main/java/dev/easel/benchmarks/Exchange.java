package dev.easel.benchmarks;

import dev.easel.benchmarks.board.OrderBoard;
import dev.easel.benchmarks.board.canvas.BoardCanvas;
import dev.easel.benchmarks.board.canvas.RefreshEvent;
import dev.easel.protocol.json.JsonWriter;
import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.MalformedRequestException;
import dev.easel.protocol.request.Request;
import dev.easel.protocol.request.RequestDecoder;
import dev.easel.runtime.Admission;
import dev.easel.runtime.CanvasService;
import dev.easel.runtime.Endpoint;
import dev.easel.runtime.RawReply;
import dev.easel.runtime.RawRequest;
import dev.easel.runtime.signature.ClientSecrets;
import dev.easel.runtime.signature.SignatureVerifier;
import dev.easel.runtime.signature.VerifiedBytes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;

/** A signed request, the service that answers it, and the reply it gets. */
final class Exchange {
    private final SignedRequest signed;
    private final List<String> signatures;
    private final CanvasService service;
    private final RawRequest raw;
    private final SignatureVerifier verifier;
    private final VerifiedBytes verified;
    private final Mac mac;
    private final byte[] reply;

    private @Nullable RawReply last;

    Exchange(int bytes) throws GeneralSecurityException {
        ClientSecrets secrets = ClientSecrets.of(SignedRequest.SECRET);
        signed = SignedRequest.ofAbout(bytes);
        signatures = List.of(signed.signature());
        service = CanvasService.builder()
                .app(OrderBoard.app(RefreshEvent::board), secrets)
                .build();
        raw = new RawRequest(endpoint(), signed.body(), signatures);
        verifier = new SignatureVerifier(secrets);
        verified = Objects.requireNonNull(verify(), "the signature is right");
        mac = SignedRequest.keyed();
        reply = bytes(answer());
    }

    byte[] body() {
        return signed.body();
    }

    Mac mac() {
        return mac;
    }

    byte[] reply() {
        return reply;
    }

    @Nullable
    VerifiedBytes verify() {
        return verifier.verify(signed.body(), signatures);
    }

    Request decode() throws MalformedRequestException {
        return RequestDecoder.decode(verified, Flow.INBOX_SUBMIT, Instant.EPOCH);
    }

    ByteBuffer render() {
        JsonWriter out = new JsonWriter(4_096);
        new BoardCanvas().writeTo(out);
        return out.finish();
    }

    RawReply answer() {
        service.answer(raw, this::keep);
        return Objects.requireNonNull(last, "a service answers");
    }

    private void keep(RawReply reply) {
        last = reply;
    }

    private Endpoint endpoint() {
        Admission admission = service.admit("POST", Flow.INBOX_SUBMIT.path(), "application/json");
        if (admission instanceof Admission.Admitted admitted) {
            return admitted.endpoint();
        }
        throw new IllegalStateException("not admitted: " + admission);
    }

    private static byte[] bytes(RawReply reply) {
        if (reply.status() != 200) {
            throw new IllegalStateException("answered with " + reply.status());
        }
        ByteBuffer body = reply.body();
        byte[] bytes = new byte[body.remaining()];
        body.get(bytes);
        return bytes;
    }
}
