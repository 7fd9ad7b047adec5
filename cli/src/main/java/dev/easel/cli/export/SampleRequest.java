package dev.easel.cli.export;

import dev.easel.cli.value.Given;
import dev.easel.cli.value.ValueTypes;
import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.MalformedRequestException;
import dev.easel.protocol.request.Request;
import dev.easel.protocol.request.RequestDecoder;
import dev.easel.runtime.signature.ClientSecrets;
import dev.easel.runtime.signature.SignatureVerifier;
import dev.easel.testkit.RequestSigner;
import dev.easel.testkit.Samples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;

/** A request that carries all that any does: what is given of it, and samples of the rest. */
final class SampleRequest {
    private static final String SECRET = "nobody needs to know";

    private static final Json IN_MESSENGER = Samples.request(Flow.MESSENGER_SUBMIT);
    private static final Json IN_INBOX = Samples.request(Flow.INBOX_INITIALIZE);

    private SampleRequest() {}

    /** The request. What is given and is null is not in it, nor is what cannot be there. */
    static Request of(Given given) {
        StringJoiner body = new StringJoiner(",", "{", "}");
        for (String part : List.of("contact", "admin", "conversation")) {
            add(part, given.get(part), IN_INBOX, body);
        }
        add("context", given.get("context"), IN_MESSENGER, body);
        String workspace = given.get("workspaceId").text();
        body.add("\"workspace_id\":"
                + (workspace == null || workspace.isEmpty() ? IN_INBOX.get("workspace_id") : given.get("workspaceId")));
        return decode(body.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void add(String part, Json given, Json samples, StringJoiner body) {
        if (!given.isNull()) {
            body.add("\"" + part + "\":" + (given.isObject() ? given : samples.get(part)));
        }
    }

    // only what is signed is a request
    private static Request decode(byte[] body) {
        SignatureVerifier verifier = new SignatureVerifier(ClientSecrets.of(SECRET));
        String signature = new RequestSigner(SECRET).sign(body);
        try {
            return RequestDecoder.decode(
                    Objects.requireNonNull(verifier.verify(body, List.of(signature))),
                    Flow.MESSENGER_INITIALIZE,
                    ValueTypes.NOW);
        } catch (MalformedRequestException e) {
            throw new NotExportableException("no request can carry these values: " + e.getMessage());
        }
    }
}
