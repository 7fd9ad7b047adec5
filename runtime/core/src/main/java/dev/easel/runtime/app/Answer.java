package dev.easel.runtime.app;

import org.jspecify.annotations.Nullable;

/** What a request is answered with. */
public sealed interface Answer permits Answer.Shown, Answer.Results, BuiltInAnswer {
    /**
     * Shows a canvas.
     *
     * @param canvas the canvas
     * @return an answer that carries the stored data on
     */
    static Answer show(Canvas canvas) {
        return new Shown(canvas, false);
    }

    /**
     * Answers what a handler replied.
     *
     * @param reply the reply
     * @return an answer that carries the stored data on
     * @throws NoReplyException if the handler returned null
     */
    static Answer of(@Nullable CanvasReply reply) {
        if (reply == null) {
            throw new NoReplyException();
        }
        return new Shown(reply.canvas(), reply.isCompleted());
    }

    /**
     * Ends configuration.
     *
     * @param results the object that initialize gets as {@code card_creation_options}
     * @return an answer without a canvas
     */
    static Answer results(Content results) {
        return new Results(results);
    }

    /**
     * A canvas is shown.
     *
     * @param canvas the canvas
     * @param completed whether {@code event: completed} is sent with it
     */
    record Shown(Canvas canvas, boolean completed) implements Answer {}

    /**
     * Configuration ends.
     *
     * @param results what initialize gets
     */
    record Results(Content results) implements Answer {}
}
