package dev.easel.runtime.app;

import org.jspecify.annotations.Nullable;

/** What a load answers: what its canvas shows, or one of the canvases that the definition lists under {@code instead}. Only the load's event makes one. */
public abstract class LoadReply extends Reply {
    /**
     * Called by generated replies.
     *
     * @param canvas what is shown
     * @param data what it shows; null where another canvas is shown instead and has no load, or is to be loaded in turn
     */
    protected LoadReply(Canvas canvas, @Nullable Record data) {
        super(canvas, data);
    }
}
