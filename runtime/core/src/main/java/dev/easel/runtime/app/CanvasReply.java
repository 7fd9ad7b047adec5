package dev.easel.runtime.app;

import dev.easel.runtime.input.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * What a handler answers: one of the canvases that the definition lists for it. Only the handler's event makes one.
 *
 * <p>A handler that is reached from requests of several kinds replies with what the protocol allows for all of them.
 */
public abstract class CanvasReply extends Reply {
    private final Refusals refusals;
    private final boolean keepsInput;

    /**
     * Called by generated replies.
     *
     * @param canvas what is shown
     * @param data what its load would supply, or null to have it supplied
     */
    protected CanvasReply(Canvas canvas, @Nullable Record data) {
        this(canvas, data, false);
    }

    /**
     * Called by generated replies that only submits lead to.
     *
     * @param canvas what is shown
     * @param data what its load would supply, or null to have it supplied
     * @param keepsInput whether what was entered stays in the fields that the canvas has, too
     */
    protected CanvasReply(Canvas canvas, @Nullable Record data, boolean keepsInput) {
        super(canvas, data);
        this.refusals = Refusals.none();
        this.keepsInput = keepsInput;
    }

    /**
     * Called by generated replies.
     *
     * @param refusals what is refused of what was entered; not empty
     */
    protected CanvasReply(Refusals refusals) {
        super(null, null);
        this.refusals = refusals;
        this.keepsInput = false;
    }

    /** A reply that shows no canvas and refuses nothing. */
    CanvasReply() {
        super(null, null);
        this.refusals = Refusals.none();
        this.keepsInput = false;
    }

    /**
     * Tells whether what was entered is refused.
     *
     * @return true if the canvas on screen is shown again, with what is refused
     */
    public final boolean isRefused() {
        return !refusals.isEmpty();
    }

    /**
     * Gives what is refused of what was entered.
     *
     * @return messages; none if a canvas is shown
     */
    public final Refusals refusals() {
        return refusals;
    }

    /**
     * Tells whether what was entered stays: a field of the canvas that was on screen before under the same id shows it, an option as far as it
     * is still offered.
     *
     * @return true if it does
     */
    public final boolean keepsInput() {
        return keepsInput;
    }

    /** Its canvas as it is sent, with what else the reply says. */
    Answer.Shown sent(Answer.Shown shown) {
        return keepsInput ? shown.keepingInput() : shown;
    }
}
