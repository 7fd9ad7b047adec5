package dev.easel.runtime.app;

import org.jspecify.annotations.Nullable;

/**
 * What a handler answers: one of the canvases that the definition lists for it. Only the handler's event makes one.
 *
 * <p>A handler that is reached from requests of several kinds replies with what the protocol allows for all of them.
 */
public abstract class CanvasReply extends Reply {
    /**
     * Called by generated replies.
     *
     * @param canvas what is shown
     * @param data what its load would supply, or null to have it supplied
     */
    protected CanvasReply(Canvas canvas, @Nullable Record data) {
        super(canvas, data);
    }

    boolean isCompleted() {
        return false;
    }
}
