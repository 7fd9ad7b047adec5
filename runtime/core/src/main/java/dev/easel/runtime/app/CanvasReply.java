package dev.easel.runtime.app;

/**
 * What a handler answers: one of the canvases that the definition lists for it. Only the handler's event makes one.
 *
 * <p>A handler that is reached from requests of several kinds replies with what the protocol allows for all of them.
 */
public abstract class CanvasReply {
    private final Canvas canvas;

    /**
     * Called by generated replies.
     *
     * @param canvas what is shown
     */
    protected CanvasReply(Canvas canvas) {
        this.canvas = canvas;
    }

    /**
     * Gives the canvas that is shown.
     *
     * @return the canvas
     */
    public Canvas canvas() {
        return canvas;
    }

    boolean isCompleted() {
        return false;
    }
}
