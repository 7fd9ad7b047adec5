package dev.easel.runtime.app;

import dev.easel.protocol.json.Segment;
import dev.easel.runtime.input.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * What a handler answers that may end the configuration: that, or one of its canvases. Only a reply to configure may end it
 * (Canvas Kit, "Results object"), and what ends it carries no stored data.
 *
 * @param <C> the options that initialize is handed
 */
public abstract class ConfigureReply<C extends Content> extends CanvasReply {
    private static final Segment EMPTY = Segment.of("{}");

    /** What an app that declares no options hands to initialize: an empty object. */
    public static final Content NO_RESULTS = out -> out.segment(EMPTY);

    private final @Nullable C results;

    /**
     * Called by generated replies.
     *
     * @param canvas what is shown
     * @param data what its load would supply, or null to have it supplied
     */
    protected ConfigureReply(Canvas canvas, @Nullable Record data) {
        super(canvas, data);
        this.results = null;
    }

    /**
     * Called by generated replies that only submits lead to.
     *
     * @param canvas what is shown
     * @param data what its load would supply, or null to have it supplied
     * @param keepsInput whether what was entered stays in the fields that the canvas has, too
     */
    protected ConfigureReply(Canvas canvas, @Nullable Record data, boolean keepsInput) {
        super(canvas, data, keepsInput);
        this.results = null;
    }

    /**
     * Called by generated replies.
     *
     * @param results what initialize is handed
     */
    protected ConfigureReply(C results) {
        this.results = results;
    }

    /**
     * Called by generated replies.
     *
     * @param refusals what is refused of what was entered; not empty
     */
    protected ConfigureReply(Refusals refusals) {
        super(refusals);
        this.results = null;
    }

    /**
     * Gives the canvas that is shown.
     *
     * @return the canvas
     * @throws IllegalStateException if the configuration ends, or what was entered is refused
     */
    @Override
    public Canvas canvas() {
        if (results != null) {
            throw new IllegalStateException("the configuration ends, so no canvas is shown and nothing is stored");
        }
        return super.canvas();
    }

    /**
     * Tells whether the reply ends the configuration.
     *
     * @return true if it carries {@link #results()}, and no canvas
     */
    public final boolean endsConfiguration() {
        return results != null;
    }

    /**
     * Gives what initialize is handed as {@code card_creation_options}.
     *
     * @return the options
     * @throws IllegalStateException if the configuration does not end
     */
    public final C results() {
        if (results == null) {
            throw new IllegalStateException("the configuration goes on, so there are no results");
        }
        return results;
    }
}
