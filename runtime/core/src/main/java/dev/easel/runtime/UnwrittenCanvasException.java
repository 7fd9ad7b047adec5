package dev.easel.runtime;

/** The content of a canvas could not be written; the cause says why. */
final class UnwrittenCanvasException extends Exception {
    private static final long serialVersionUID = 1;

    private final String canvas;
    private final transient Throwable thrown;

    UnwrittenCanvasException(String canvas, Throwable thrown) {
        super(null, thrown, false, false);
        this.canvas = canvas;
        this.thrown = thrown;
    }

    String canvas() {
        return canvas;
    }

    /** What was thrown. */
    Throwable thrown() {
        return thrown;
    }
}
