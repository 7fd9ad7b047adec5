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
 * @param contentType what the bytes are
 */
public record SignedRequest(
        URI address, RequestBody body, @Nullable String signature, String contentType) {
    static final String HEADER = "X-Body-Signature";
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    /** One with a body of JSON. */
    public SignedRequest(URI address, RequestBody body, @Nullable String signature) {
        this(address, body, signature, JSON);
    }

    /** One that opens a sheet, as a browser does it: nobody signs that. */
    public static SignedRequest form(URI address, RequestBody body) {
        return new SignedRequest(address, body, null, FORM);
    }

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
        return "curl -sS -X POST " + quoted(address.toString()) + " -H " + quoted("Content-Type: " + contentType)
                + signed + " --data-raw " + quoted(text);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
