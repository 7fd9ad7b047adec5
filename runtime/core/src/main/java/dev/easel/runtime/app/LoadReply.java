package dev.easel.runtime.app;

import org.jspecify.annotations.Nullable;

/** What a load answers: what its canvas shows, or one of the canvases that the definition lists under {@code instead}. Only the load's event makes one. */
public abstract class LoadReply {
    private final Canvas canvas;
    private final @Nullable Record data;

    /**
     * Called by generated replies.
     *
     * @param canvas what is shown
     * @param data what it shows; null where another canvas is shown instead and has no load, or is to be loaded in turn
     */
    protected LoadReply(Canvas canvas, @Nullable Record data) {
        this.canvas = canvas;
        this.data = data;
    }

    /**
     * Gives the canvas that is shown.
     *
     * @return the one that was to be loaded, or another instead
     */
    public Canvas canvas() {
        return canvas;
    }

    /**
     * Gives what the canvas shows.
     *
     * @return its {@code Data}; null where another canvas is shown instead and none was passed for it
     */
    public @Nullable Record data() {
        return data;
    }
}
