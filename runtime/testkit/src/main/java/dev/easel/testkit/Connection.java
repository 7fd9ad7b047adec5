package dev.easel.testkit;

import dev.easel.protocol.json.ByteSpan;
import dev.easel.protocol.json.Json;
import dev.easel.protocol.json.MalformedJsonException;
import dev.easel.protocol.request.Flow;
import dev.easel.runtime.CanvasService;
import dev.easel.runtime.Endpoint;
import dev.easel.runtime.RawReply;
import dev.easel.runtime.RawRequest;
import dev.easel.runtime.app.CanvasApp;
import dev.easel.runtime.signature.ClientSecrets;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Sends one app's requests through its service's verified door, and remembers them. */
final class Connection {
    private static final String SECRET = "the-test-kits-client-secret";
    private static final int TIMEOUT_SECONDS = 10;

    private final CanvasService service;
    private final String app;
    private final String clientSecret;
    private final RequestSigner signer;
    private final SheetUserEncrypter users;
    private final @Nullable WatchedApp watched;
    private final List<Exchange> exchanges = new ArrayList<>();
    private @Nullable Throwable thrown;

    /** An app of a service that somebody else has put together: what it throws stays there. */
    Connection(CanvasService service, String app, String clientSecret) {
        this(service, app, clientSecret, null);
    }

    private Connection(CanvasService service, String app, String clientSecret, @Nullable WatchedApp watched) {
        this.service = service;
        this.app = app;
        this.clientSecret = clientSecret;
        this.signer = new RequestSigner(clientSecret);
        this.users = new SheetUserEncrypter(clientSecret);
        this.watched = watched;
    }

    static Connection of(CanvasApp app, Clock clock) {
        WatchedApp watched = new WatchedApp(app);
        CanvasService service = CanvasService.builder()
                .app(watched, ClientSecrets.of(SECRET))
                .clock(clock)
                .build();
        return new Connection(service, app.name(), SECRET, watched);
    }

    /** The same app, with no exchange yet: each card and panel has its own. */
    Connection fresh() {
        return new Connection(service, app, clientSecret, watched);
    }

    boolean serves(Flow flow) {
        return endpoint(flow).isPresent();
    }

    List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    /** Gives what the app threw for the last request, if that is known and it threw. */
    @Nullable
    Throwable thrown() {
        return thrown;
    }

    Json send(Flow flow, Json request) {
        Endpoint endpoint = endpoint(flow).orElseThrow(() -> notServed(flow));
        byte[] body = encoded(request);
        RawReply raw = answer(new RawRequest(endpoint, body, List.of(signer.sign(body))));
        byte[] reply = bytes(raw.body());
        thrown = watched == null ? null : watched.takeThrown(body);
        exchanges.add(new Exchange(flow, request, raw.status(), parsedOrMissing(reply)));
        return ReplyCheck.check(flow, raw.status(), reply);
    }

    /** Encrypts a person as Intercom does for the app. */
    String encrypted(Json user) {
        return users.encrypt(user.toString());
    }

    /** Opens a sheet as a browser does, and gives its page. */
    String open(String url, Json data) {
        String path = URI.create(url).getRawPath();
        // in front of it may stand whatever the service is reached under
        Endpoint endpoint = service.endpoints().stream()
                .filter(sheet ->
                        sheet.flow() == Flow.MESSENGER_OPEN_SHEET && sheet.app().equals(app))
                .filter(sheet -> path.endsWith(sheet.path()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the app `" + app + "` serves no sheet at " + path));
        byte[] body = ("intercom_data=" + URLEncoder.encode(data.toString(), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
        RawReply raw = answer(new RawRequest(endpoint, body, List.of()));
        String page = StandardCharsets.UTF_8.decode(raw.body()).toString();
        thrown = watched == null ? null : watched.takeThrown(bytes(data));
        if (raw.status() != 200 || thrown != null) {
            throw new AssertionError(
                    "the sheet at " + path + " was answered with status " + raw.status() + ":\n" + page, thrown);
        }
        return page;
    }

    private static byte[] bytes(Json data) {
        return data.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Optional<Endpoint> endpoint(Flow flow) {
        return service.endpoints().stream()
                .filter(endpoint -> endpoint.flow() == flow && endpoint.app().equals(app))
                .findFirst();
    }

    private AssertionError notServed(Flow flow) {
        List<String> served = service.endpoints().stream()
                .filter(endpoint -> endpoint.app().equals(app))
                .map(endpoint -> endpoint.flow().path())
                .distinct()
                .toList();
        return new AssertionError("the app `" + app + "` does not serve " + flow.path() + "; it serves " + served);
    }

    // Intercom's encoder writes these characters so: who verifies a body that was parsed and encoded again, fails
    private static byte[] encoded(Json request) {
        return request.toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .getBytes(StandardCharsets.UTF_8);
    }

    private RawReply answer(RawRequest request) {
        CompletableFuture<RawReply> reply = new CompletableFuture<>();
        service.answer(request, reply::complete);
        try {
            return reply.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("the app did not answer within " + TIMEOUT_SECONDS
                    + " seconds; Intercom would show an error and keep what was on screen");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for the app's answer", e);
        } catch (ExecutionException e) {
            throw new AssertionError("the service failed", e.getCause());
        }
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    private static Json parsedOrMissing(byte[] body) {
        try {
            return Json.parse(body, new ByteSpan(0, body.length));
        } catch (MalformedJsonException e) {
            return Json.MISSING;
        }
    }
}
