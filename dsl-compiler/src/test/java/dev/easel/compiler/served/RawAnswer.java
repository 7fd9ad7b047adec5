package dev.easel.compiler.served;

import dev.easel.protocol.json.Json;

/** An answer as it came over a socket. */
record RawAnswer(int status, String body) {
    /** The code of a refusal, the name of the canvas that is shown, or the results; empty for a built-in canvas. */
    String answer() {
        Json json = Json.parse(body);
        String code = json.get("error").get("code").text();
        if (code != null) {
            return code;
        }
        Json results = json.get("results");
        if (results.isPresent()) {
            return results.toString();
        }
        String canvas = json.get("canvas").get("stored_data").get("$canvas").text();
        return canvas == null ? "" : canvas;
    }
}
