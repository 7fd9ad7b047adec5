package dev.easel.runtime.app;

import dev.easel.runtime.input.Refusals;
import org.jspecify.annotations.Nullable;

/** What a handler of submits answers: it alone may report that the app has done its work (Canvas Kit, "Event object"). */
public abstract class SubmitReply extends CanvasReply {
    private final boolean completed;

    /**
     * Called by generated replies.
     *
     * @param canvas what is shown
     * @param data what its load would supply, or null to have it supplied
     * @param keepsInput whether what was entered stays in the fields that the canvas has, too
     * @param completed whether the app has done its work
     */
    protected SubmitReply(Canvas canvas, @Nullable Record data, boolean keepsInput, boolean completed) {
        super(canvas, data, keepsInput);
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
     * Tells whether the reply reports that the app has done its work.
     *
     * @return true if it is sent with {@code event: completed}
     */
    public final boolean completed() {
        return completed;
    }

    @Override
    final Answer.Shown sent(Answer.Shown shown) {
        Answer.Shown sent = super.sent(shown);
        return completed ? sent.completing() : sent;
    }
}
