package dev.easel.protocol.request;

/** A submit that nothing on the app's canvases of today sends. It is answered as one: no handler sees it. */
public final class StaleSubmitException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String reason;

    /** Makes one of which the arguments are not as this app writes them, without a stack trace: what it is about came from outside. */
    public StaleSubmitException() {
        this("its id carries what this app never writes");
    }

    /**
     * Makes one for another reason.
     *
     * @param reason the reason, for the log: of the names in it all are the app's own, and nothing is what was sent
     */
    public StaleSubmitException(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    /**
     * Says why no canvas of today sends it.
     *
     * @return the reason, without anything that was sent
     */
    public String reason() {
        return reason;
    }
}
