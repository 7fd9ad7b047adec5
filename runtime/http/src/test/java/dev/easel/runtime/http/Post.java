package dev.easel.runtime.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A request as Intercom sends it, to be altered by the test. */
record Post(String line, Map<String, String> headers, byte[] body) {
    static final String BODY = "{\"workspace_id\":\"w1\",\"component_id\":\"buy\"}";

    static Post signed() {
        return signed(BODY);
    }

    static Post signed(String body) {
        return signed("/messenger/submit", body.getBytes(StandardCharsets.UTF_8), TestApp.SECRET);
    }

    static Post signed(String path, byte[] body, String secret) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Host", "localhost");
        headers.put("Content-Type", "application/json");
        headers.put("X-Body-Signature", sign(body, secret));
        headers.put("Content-Length", Integer.toString(body.length));
        return new Post("POST " + path + " HTTP/1.1", headers, body);
    }

    static String sign(byte[] body, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    Post line(String other) {
        return new Post(other, headers, body);
    }

    Post with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.put(name, value);
        return new Post(line, changed, body);
    }

    Post without(String name) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.remove(name);
        return new Post(line, changed, body);
    }

    /** The same body in chunks of at most so many bytes. */
    Post chunked(int size) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int start = 0; start < body.length; start += size) {
            int length = Math.min(size, body.length - start);
            out.writeBytes(ascii(Integer.toHexString(length) + "\r\n"));
            out.write(body, start, length);
            out.writeBytes(ascii("\r\n"));
        }
        out.writeBytes(ascii("0\r\n\r\n"));
        Post headers = without("Content-Length").with("Transfer-Encoding", "chunked");
        return new Post(line, headers.headers, out.toByteArray());
    }

    String head() {
        StringBuilder head = new StringBuilder(line).append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("\r\n").toString();
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii(head()));
        out.writeBytes(body);
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
