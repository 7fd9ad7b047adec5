package dev.easel.testkit;

import dev.easel.protocol.request.Flow;
import java.nio.charset.StandardCharsets;

/** Says of a reply what is wrong with it and what Intercom would do, and shows it. */
final class Verdict {
    static final String ERROR_SHOWN = "Intercom would show an error and keep what was on screen";
    static final String UNDEFINED = "what Intercom does with that is not defined";

    private static final int MAX_SHOWN = 2_000;

    private final Flow flow;
    private final byte[] body;

    Verdict(Flow flow, byte[] body) {
        this.flow = flow;
        this.body = body;
    }

    void require(boolean condition, String what, String consequence) {
        if (!condition) {
            throw failure(what, consequence);
        }
    }

    AssertionError failure(String what, String consequence) {
        String text = new String(body, StandardCharsets.UTF_8);
        String shown = text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "...";
        return new AssertionError(what + "; " + consequence + ".\n\nreply to " + flow.path() + ":\n" + shown);
    }
}
