package dev.easel.runtime;

/** A part of a reply could not be written; the cause says why. */
final class UnwrittenReplyException extends Exception {
    private static final long serialVersionUID = 1;

    private final String canvas;

    /** Makes one for a canvas, or, if its name is empty, for the results of configure. */
    UnwrittenReplyException(String canvas, Throwable cause) {
        super(null, cause, false, false);
        this.canvas = canvas;
    }

    /** The code, and what could not be written. */
    String problem() {
        return canvas.isEmpty()
                ? "EZ9121 the results of configure could not be written"
                : "EZ9120 a canvas could not be written";
    }

    /** The canvas, for the log, with a blank before it; nothing if there is none. */
    String place() {
        return canvas.isEmpty() ? "" : " canvas=" + canvas;
    }
}
