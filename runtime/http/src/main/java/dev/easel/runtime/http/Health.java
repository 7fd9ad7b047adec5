package dev.easel.runtime.http;

import dev.easel.runtime.RawReply;
import dev.easel.runtime.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The route by which a host asks whether the process serves. */
final class Health {
    static final String PATH = "/health";

    private static final Map<String, String> OK_HEADERS = Map.of("Content-Type", "application/json");
    private static final Map<String, String> REFUSED_HEADERS =
            Map.of("Content-Type", "application/json", "Allow", "GET, HEAD", "Connection", "close");
    private static final ByteBuffer OK =
            StandardCharsets.UTF_8.encode("{\"status\":\"ok\"}").asReadOnlyBuffer();

    private Health() {}

    static void answer(Exchange exchange) {
        String method = exchange.request().getMethod();
        if (method.equals("GET") || method.equals("HEAD")) {
            exchange.send(200, OK_HEADERS, OK.duplicate());
            return;
        }
        RawReply refused = Refusal.METHOD_NOT_ALLOWED.reply();
        exchange.send(refused.status(), REFUSED_HEADERS, refused.body());
    }
}
