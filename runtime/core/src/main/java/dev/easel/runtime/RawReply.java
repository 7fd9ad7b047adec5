package dev.easel.runtime;

import java.nio.ByteBuffer;
import java.util.Map;

/** A reply ready to be sent. */
public final class RawReply {
    static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    // The Messenger shows the page in a frame: neither X-Frame-Options nor frame-ancestors may be there (Canvas Kit,
    // "Sheets").
    private static final Map<String, String> PAGE = Map.of(
            "Content-Type", "text/html; charset=utf-8",
            "Cache-Control", "no-store",
            "Content-Security-Policy", "base-uri 'none'; object-src 'none'",
            "Referrer-Policy", "no-referrer",
            "X-Content-Type-Options", "nosniff");

    private final int status;
    private final Map<String, String> headers;
    private final ByteBuffer body;

    RawReply(int status, Map<String, String> headers, ByteBuffer body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    static RawReply ok(ByteBuffer body) {
        return new RawReply(200, JSON, body);
    }

    static RawReply page(ByteBuffer html) {
        return new RawReply(200, PAGE, html);
    }

    /**
     * Gives the HTTP status.
     *
     * @return 200 for every verified request that is one; otherwise the status of a {@link Refusal}
     */
    public int status() {
        return status;
    }

    /**
     * Gives the headers to send; the length is the adapter's.
     *
     * @return values by name
     */
    public Map<String, String> headers() {
        return headers;
    }

    /**
     * Gives the body.
     *
     * @return JSON or the page of a sheet in UTF-8, read-only; each call gives a buffer with its own position
     */
    public ByteBuffer body() {
        return body.duplicate();
    }
}
