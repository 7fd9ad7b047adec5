package dev.easel.compiler.proof;

import dev.easel.protocol.json.Json;
import java.util.List;

/**
 * A reply of the corpus.
 *
 * @param name what it is called, a name that a canvas can have
 * @param flow the request that it answers, as the index says
 * @param findings what the index holds against it
 * @param text its JSON, as the file has it
 */
record Payload(String name, String flow, List<String> findings, String text) {
    Json json() {
        return Json.parse(text);
    }

    Json canvas() {
        return json().get("canvas");
    }

    boolean isLegal() {
        return findings.isEmpty();
    }

    /** Where it is shown; where the index does not say, in the Messenger. */
    Place place() {
        return flow.contains("(Inbox)") ? Place.INBOX : Place.MESSENGER;
    }

    @Override
    public String toString() {
        return name;
    }
}
