package dev.easel.runtime.app;

import dev.easel.runtime.input.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * What a handler of submits answers. A submit's reply alone may report that the app has done its work (Canvas Kit, "Event object").
 *
 * @param <R> the handler's own reply
 */
public abstract class SubmitReply<R extends SubmitReply<R>> extends CanvasReply {
    private final boolean completed;

    /**
     * Called by generated replies.
     *
     * @param canvas what is shown
     * @param data what its load would supply, or null to have it supplied
     * @param completed whether the app has done its work
     */
    protected SubmitReply(Canvas canvas, @Nullable Record data, boolean completed) {
        super(canvas, data);
        this.completed = completed;
    }

    /**
     * Called by generated replies.
     *
     * @param refusals what is refused of what was entered; not empty
     */
    protected SubmitReply(Refusals refusals) {
        super(refusals);
        this.completed = false;
    }

    /**
     * Makes the same reply for another outcome.
     *
     * @param completed whether the app has done its work
     * @return a reply with the same canvas and data
     */
    protected abstract R with(boolean completed);

    /**
     * Reports that the app has done its work, which lets a workflow go on.
     *
     * @return this reply, sent with {@code event: completed}
     */
    public final R completing() {
        return with(true);
    }

    /**
     * Tells whether the reply reports that the app has done its work.
     *
     * @return true after {@link #completing()}
     */
    public final boolean completed() {
        return completed;
    }

    @Override
    final boolean isCompleted() {
        return completed;
    }
}
