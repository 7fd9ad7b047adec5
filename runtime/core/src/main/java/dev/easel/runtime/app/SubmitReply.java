package dev.easel.runtime.app;

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
     * @param completed whether the app has done its work
     */
    protected SubmitReply(Canvas canvas, boolean completed) {
        super(canvas);
        this.completed = completed;
    }

    /**
     * Makes the same reply for another outcome.
     *
     * @param completed whether the app has done its work
     * @return a reply with the same canvas
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
