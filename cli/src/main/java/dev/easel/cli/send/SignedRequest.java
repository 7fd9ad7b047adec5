package dev.easel.cli.send;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A request that is ready to be sent.
 *
 * @param address where to
 * @param body the bytes
 * @param signature the value of {@code X-Body-Signature}, or null to send none
 */
public record SignedRequest(
        URI address, RequestBody body, @Nullable String signature) {
    static final String HEADER = "X-Body-Signature";
    static final String CONTENT_TYPE = "application/json";

    /**
     * Refuses signatures that no header can hold.
     *
     * @throws InvalidRequestException for one of them
     */
    public SignedRequest {
        if (signature != null && !signature.matches("[!-~]*([ \\t]+[!-~]+)*")) {
            throw new InvalidRequestException("a header holds visible ASCII characters only: the signature has others");
        }
    }

    /** The same request as one line for a shell. */
    public String curlLine() {
        String text = new String(body.bytes(), StandardCharsets.UTF_8);
        String signed = signature == null ? "" : " -H " + quoted(HEADER + ": " + signature);
        return "curl -sS -X POST " + quoted(address.toString()) + " -H " + quoted("Content-Type: " + CONTENT_TYPE)
                + signed + " --data-raw " + quoted(text);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
