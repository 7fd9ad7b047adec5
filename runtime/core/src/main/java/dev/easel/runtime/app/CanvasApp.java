package dev.easel.runtime.app;

import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.Request;
import java.util.List;

/** An app as the compiler generates it: it decides what each request is answered with. Called by several threads at once. */
public interface CanvasApp {
    /**
     * Names the app, as its definition does.
     *
     * @return a name in lower case, such as {@code coffee-order}
     */
    String name();

    /**
     * Lists the flows that the app serves; requests of others are refused before the app sees them.
     *
     * @return the flows, none twice
     */
    List<Flow> flows();

    /**
     * Answers a request.
     *
     * @param request a verified request of one of {@link #flows()}
     * @return the answer
     * @throws Exception whatever a handler throws: the person then sees the answer of {@link #failure}
     */
    Answer answer(Request request) throws Exception;

    /**
     * Answers in place of a handler that failed.
     *
     * @param request the request that it failed on
     * @return what {@code flows.failure} of the definition says, or the built-in default
     */
    default Answer failure(Request request) {
        return BuiltInAnswer.FAILED;
    }
}
