package dev.easel.compiler.generate;

import dev.easel.compiler.content.JsonText;
import dev.easel.protocol.canvas.CanvasContent;
import dev.easel.protocol.canvas.Component;
import dev.easel.protocol.json.Json;
import dev.easel.runtime.CanvasService;
import dev.easel.runtime.Endpoint;
import dev.easel.runtime.RawReply;
import dev.easel.runtime.RawRequest;
import dev.easel.runtime.app.CanvasApp;
import dev.easel.runtime.signature.ClientSecrets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A generated app that runs, and is sent requests as Intercom signs them. */
public final class ServedApp {
    private static final String SECRET = "0123456789abcdef";

    private final CanvasService service;
    private final String workspace;

    public ServedApp(CanvasApp app) {
        this(app, "w1");
    }

    /** An app whose requests come from this workspace. */
    public ServedApp(CanvasApp app, String workspace) {
        this(app, workspace, Clock.systemUTC());
    }

    /** An app whose requests come from this workspace, at this time. */
    public ServedApp(CanvasApp app, String workspace, Clock clock) {
        this.workspace = workspace;
        this.service = CanvasService.builder()
                .app(app, ClientSecrets.of(SECRET))
                .environment(Map.of())
                .clock(clock)
                .build();
    }

    /** The reply to a flow's first request. */
    public Json start(String path) {
        return post(path, "{\"workspace_id\":%s}".formatted(JsonText.string(workspace)));
    }

    /** The reply to a flow's first request, which says this besides: members of JSON. */
    public Json start(String path, String members) {
        return post(path, "{\"workspace_id\":%s,%s}".formatted(JsonText.string(workspace), members));
    }

    /** The reply to a component of a canvas that an earlier reply showed. */
    public Json submit(String path, String canvas, String component) {
        return start(path, shown(canvas, component));
    }

    /** The reply to a component of a canvas, by a request that says this besides: members of JSON. */
    public Json submit(String path, String canvas, String component, String members) {
        return start(path, shown(canvas, component) + "," + members);
    }

    /** The reply to a component of the canvas that a reply showed, which comes back as it is. */
    public Json use(String path, Json reply, String component) {
        return start(
                path,
                "\"component_id\":%s,\"current_canvas\":%s".formatted(JsonText.string(component), reply.get("canvas")));
    }

    private static String shown(String canvas, String component) {
        return "\"component_id\":%s,\"current_canvas\":{\"stored_data\":{\"$canvas\":%s}}"
                .formatted(JsonText.string(component), JsonText.string(canvas));
    }

    private Json post(String path, String body) {
        return Json.parse(answer(path, body));
    }

    /** The status of the reply to a request of this body. */
    public int status(String path, String body) {
        return replied(path, body).status();
    }

    /** The reply to a request of this body, as it is sent. */
    public String answer(String path, String body) {
        RawReply reply = replied(path, body);
        if (reply.status() != 200) {
            throw new AssertionError("status " + reply.status());
        }
        return StandardCharsets.UTF_8.decode(reply.body()).toString();
    }

    private RawReply replied(String path, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        Endpoint endpoint = Objects.requireNonNull(service.endpoint(path), path);
        CompletableFuture<RawReply> replied = new CompletableFuture<>();
        service.answer(new RawRequest(endpoint, bytes, List.of(signature(bytes))), replied::complete);
        return replied.orTimeout(10, TimeUnit.SECONDS).join();
    }

    private static String signature(byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The name of the canvas that a reply shows; empty for built-in answers, which show none of the app's. */
    public static String canvas(Json reply) {
        String name = reply.get("canvas").get("stored_data").get("$canvas").text();
        return name == null ? "" : name;
    }

    /** What a reply shows, as the protocol has it. */
    public static List<Component> shown(Json reply) {
        return CanvasContent.read(reply.get("canvas").get("content")).components();
    }

    /** The components that a reply shows. */
    public static List<Json> components(Json reply) {
        return reply.get("canvas").get("content").get("components").items();
    }
}
