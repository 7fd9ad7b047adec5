package dev.easel.runtime.app;

import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.Request;
import dev.easel.protocol.request.UserCode;
import dev.easel.runtime.sheet.SheetPage;
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
     * @return the flows, none twice; {@link #sheets()} says which sheets are opened
     */
    List<Flow> flows();

    /**
     * Lists the sheets whose pages the app serves.
     *
     * @return their names, none twice
     */
    default List<String> sheets() {
        return List.of();
    }

    /**
     * Makes the page of a sheet.
     *
     * @param request opens one of {@link #sheets()}, by a person who is authenticated; everything else in it came through the browser
     * @return the page
     * @throws Exception whatever a handler throws: the person then sees {@link SheetPage#FAILED}
     */
    default SheetPage openSheet(Request request) throws Exception {
        throw new NoReplyException();
    }

    /**
     * Answers a request.
     *
     * @param request a verified request of one of {@link #flows()}
     * @return the answer; {@link BuiltInAnswer#STALE} for a submit that nothing of today's app sends, which {@link #stale} then answers
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

    /**
     * Answers in place of a handler or a load that has overrun its budget, on another thread, while it still runs. Runs no such code.
     *
     * @param request the request that it has not answered
     * @param code the first handler or load that the request came to, whose budget counts
     * @return what {@code late} of the handler says, or the answer of {@link #failure}
     */
    default Answer late(Request request, UserCode code) {
        return failure(request);
    }

    /**
     * Answers a submit that nothing of today's app sends, as from a card that an older version made. Runs no handler and no load.
     *
     * @param request the submit
     * @return what {@code flows.stale} of the definition says, or the built-in default
     */
    default Answer stale(Request request) {
        return BuiltInAnswer.STALE;
    }
}
