package dev.easel.exchange;

import dev.easel.protocol.json.Json;
import java.util.Map;

/** A service's reply, its body decoded. */
public record Reply(int status, Map<String, String> headers, byte[] body, Json json) {
    public Json content() {
        return json.get("canvas").get("content");
    }

    public Json storedData() {
        return json.get("canvas").get("stored_data");
    }

    /** The text of the first component. */
    public String text() {
        return String.valueOf(content().get("components").get(0).get("text").text());
    }

    /** The code of a refusal. */
    public String code() {
        return String.valueOf(json.get("error").get("code").text());
    }
}
