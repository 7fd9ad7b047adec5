package dev.easel.runtime.app;

import dev.easel.runtime.input.Refusals;
import org.jspecify.annotations.Nullable;

/** What a request is answered with. */
public sealed interface Answer permits Answer.Shown, Answer.Results, Answer.Refused, BuiltInAnswer {
    /**
     * Shows a canvas.
     *
     * @param canvas the canvas
     * @param content what it shows, {@code {"components": [...]}}; written once, after this
     * @return an answer that carries the stored data on
     */
    static Shown show(Canvas canvas, Content content) {
        return new Shown(canvas, content, false, false, StoredChanges.NONE);
    }

    /**
     * Shows a canvas that needs nothing for that.
     *
     * @param canvas a canvas that is its own content
     * @return an answer that carries the stored data on
     * @throws IllegalArgumentException if the canvas needs data
     */
    static Shown show(Canvas canvas) {
        if (canvas instanceof Content content) {
            return show(canvas, content);
        }
        throw new IllegalArgumentException("canvas " + canvas.canvasName() + " needs data");
    }

    /**
     * Answers what a handler replied, where no canvas needs data.
     *
     * @param reply the reply
     * @return an answer that carries the stored data on
     * @throws NoReplyException if the handler returned null
     */
    static Answer of(@Nullable CanvasReply reply) {
        CanvasReply present = required(reply);
        if (present.isRefused()) {
            return refused(present.refusals());
        }
        if (present instanceof ConfigureReply<?> ending && ending.endsConfiguration()) {
            return results(ending.results());
        }
        return of(present, show(present.canvas()));
    }

    /**
     * Answers what a handler replied.
     *
     * @param reply the reply
     * @param shown its canvas, or the one that a load put in its place
     * @return the answer, with what else the reply says
     */
    static Shown of(CanvasReply reply, Shown shown) {
        return reply.sent(shown);
    }

    /**
     * Insists on a reply.
     *
     * @param reply what a handler or a load returned
     * @param <R> its type
     * @return the same
     * @throws NoReplyException if it is null
     */
    static <R> R required(@Nullable R reply) {
        if (reply == null) {
            throw new NoReplyException();
        }
        return reply;
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
     * Refuses what was entered: the canvas on screen is shown again, with what people entered and the messages beside it, and the stored data as
     * it came. A request that does not say what is on screen is answered with {@link BuiltInAnswer#STALE}.
     *
     * @param refusals what is wrong
     * @return an answer that runs no load
     * @throws IllegalArgumentException if nothing is
     */
    static Answer refused(Refusals refusals) {
        if (refusals.isEmpty()) {
            throw new IllegalArgumentException("nothing is refused");
        }
        return new Refused(refusals);
    }

    /**
     * A canvas is shown.
     *
     * @param canvas the canvas
     * @param content what it shows
     * @param completed whether {@code event: completed} is sent with it
     * @param keepsInput whether what was entered stays in the fields that the canvas has, too
     * @param stored what changes in the stored data
     */
    record Shown(Canvas canvas, Content content, boolean completed, boolean keepsInput, StoredChanges stored)
            implements Answer {
        /**
         * Says that the app has done its work.
         *
         * @return the same, sent with {@code event: completed}
         */
        public Shown completing() {
            return new Shown(canvas, content, true, keepsInput, stored);
        }

        /**
         * Keeps what was entered: a field of the canvas that was on screen before under the same id shows it, an option as far as it is still
         * offered. Where the content would exceed 64 KB by that, it is sent as it is.
         *
         * @return the same, with what was entered
         */
        public Shown keepingInput() {
            return new Shown(canvas, content, completed, true, stored);
        }

        /**
         * Changes the stored data.
         *
         * @param changes what is set, in place of what came; what the canvas itself sets goes before
         * @return the same with these changes
         */
        public Shown storing(StoredChanges changes) {
            return new Shown(canvas, content, completed, keepsInput, changes);
        }
    }

    /**
     * Configuration ends.
     *
     * @param results what initialize gets
     */
    record Results(Content results) implements Answer {}

    /**
     * What was entered is refused.
     *
     * @param refusals what is wrong with it
     */
    record Refused(Refusals refusals) implements Answer {}
}
