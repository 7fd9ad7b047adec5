package dev.easel.cli.send;

import dev.easel.cli.json.PrettyJson;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;

/**
 * What came back.
 *
 * @param status the HTTP status
 * @param body the bytes, read up to a limit
 */
public record Reply(int status, byte[] body) {
    /** Whether the request was answered with a canvas. */
    public boolean ok() {
        return status == 200;
    }

    /** The body for people: indented if it is JSON, otherwise its text without control characters. */
    public String pretty() {
        try {
            return PrettyJson.of(body);
        } catch (JacksonException | NumberFormatException e) {
            return new String(body, StandardCharsets.UTF_8).replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
        }
    }
}
