package dev.easel.runtime.app;

import dev.easel.runtime.input.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * What a handler of submits answers. A submit's reply alone may report that the app has done its work (Canvas Kit, "Event object"), and
 * alone has something that was entered to keep.
 *
 * @param <R> the handler's own reply
 */
public abstract class SubmitReply<R extends SubmitReply<R>> extends CanvasReply {
    private final boolean completed;
    private final boolean keepsInput;

    /**
     * Called by generated replies.
     *
     * @param canvas what is shown
     * @param data what its load would supply, or null to have it supplied
     * @param completed whether the app has done its work
     * @param keepsInput whether what was entered stays in the fields of the canvas
     */
    protected SubmitReply(Canvas canvas, @Nullable Record data, boolean completed, boolean keepsInput) {
        super(canvas, data);
        this.completed = completed;
        this.keepsInput = keepsInput;
    }

    /**
     * Called by generated replies.
     *
     * @param refusals what is refused of what was entered; not empty
     */
    protected SubmitReply(Refusals refusals) {
        super(refusals);
        this.completed = false;
        this.keepsInput = false;
    }

    /**
     * Makes the same reply for another outcome.
     *
     * @param completed whether the app has done its work
     * @param keepsInput whether what was entered stays in the fields of the canvas
     * @return a reply with the same canvas and data
     */
    protected abstract R with(boolean completed, boolean keepsInput);

    /**
     * Reports that the app has done its work, which lets a workflow go on.
     *
     * @return this reply, sent with {@code event: completed}
     */
    public final R completing() {
        return with(true, keepsInput);
    }

    /**
     * Keeps what was entered: a field of the canvas that was on screen before under the same id shows it, an option as far as it is still
     * offered.
     *
     * @return this reply, shown with what was entered
     */
    public final R keepingInput() {
        return with(completed, true);
    }

    /**
     * Tells whether the reply reports that the app has done its work.
     *
     * @return true after {@link #completing()}
     */
    public final boolean completed() {
        return completed;
    }

    /**
     * Tells whether what was entered stays.
     *
     * @return true after {@link #keepingInput()}
     */
    public final boolean keepsInput() {
        return keepsInput;
    }

    @Override
    final Answer.Shown sent(Answer.Shown shown) {
        Answer.Shown kept = keepsInput ? shown.keepingInput() : shown;
        return completed ? kept.completing() : kept;
    }
}
