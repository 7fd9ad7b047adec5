package dev.easel.runtime.app;

import org.jspecify.annotations.Nullable;

/**
 * What a handler answers: one of the canvases that the definition lists for it. Only the handler's event makes one.
 *
 * <p>A handler that is reached from requests of several kinds replies with what the protocol allows for all of them.
 */
public abstract class CanvasReply {
    private final Canvas canvas;
    private final @Nullable Record data;

    /**
     * Called by generated replies.
     *
     * @param canvas what is shown
     * @param data what its load would supply, or null to have it supplied
     */
    protected CanvasReply(Canvas canvas, @Nullable Record data) {
        this.canvas = canvas;
        this.data = data;
    }

    /**
     * Gives the canvas that is shown.
     *
     * @return the canvas
     */
    public Canvas canvas() {
        return canvas;
    }

    /**
     * Gives what the handler passed for the canvas to show.
     *
     * @return the {@code Data} of the canvas; null where its load supplies it, or it has none
     */
    public @Nullable Record data() {
        return data;
    }

    boolean isCompleted() {
        return false;
    }
}
