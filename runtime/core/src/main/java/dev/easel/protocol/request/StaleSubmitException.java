package dev.easel.protocol.request;

/** A submit that nothing on the app's canvases of today sends. It is answered as one: no handler sees it. */
public final class StaleSubmitException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Makes one, without a stack trace: what it is about came from outside. */
    public StaleSubmitException() {
        super("a stale submit", null, false, false);
    }
}
