package dev.easel.testkit;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.request.Flow;

/**
 * One request and what it was answered with.
 *
 * @param flow the flow
 * @param request the request's body
 * @param status the reply's HTTP status
 * @param reply the reply's body
 */
public record Exchange(Flow flow, Json request, int status, Json reply) {
    /**
     * Prints both bodies.
     *
     * @return four lines: what was sent where, and what came back
     */
    @Override
    public String toString() {
        return "POST " + flow.path() + "\n" + request + "\n" + status + "\n" + reply;
    }
}
