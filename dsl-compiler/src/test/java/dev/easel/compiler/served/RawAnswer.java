package dev.easel.compiler.served;

import dev.easel.protocol.json.Json;

/** An answer as it came over a socket. */
record RawAnswer(int status, String body) {
    /** The code of a refusal, or the name of the canvas that is shown; empty for a built-in one. */
    String answer() {
        Json json = Json.parse(body);
        String code = json.get("error").get("code").text();
        String canvas = json.get("canvas").get("stored_data").get("$canvas").text();
        return code != null ? code : canvas == null ? "" : canvas;
    }
}
