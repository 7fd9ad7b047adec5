package dev.easel.cli.send;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back.
 *
 * @param status the HTTP status
 * @param body the bytes, read up to a limit
 */
public record Reply(int status, byte[] body) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Whether the request was answered with a canvas. */
    public boolean ok() {
        return status == 200;
    }

    /** The body for people: indented if it is JSON, otherwise its text without control characters. */
    public String pretty() {
        try {
            JsonNode json = JSON.readTree(body);
            return json.isMissingNode() ? "" : JSON.writeValueAsString(json);
        } catch (JacksonException e) {
            return new String(body, StandardCharsets.UTF_8).replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
        }
    }
}
