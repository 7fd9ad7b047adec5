package dev.easel.cli.json;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Indents JSON for people. Members keep their order, and numbers their digits. */
public final class PrettyJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private PrettyJson() {}

    /**
     * Indents one JSON text in UTF-8; nothing stays nothing.
     *
     * @throws JacksonException if it is not well-formed
     * @throws NumberFormatException if a number has an exponent beyond 32 bits
     */
    public static String of(byte[] json) {
        JsonNode value = JSON.readTree(json);
        return value.isMissingNode() ? "" : JSON.writeValueAsString(value);
    }
}
