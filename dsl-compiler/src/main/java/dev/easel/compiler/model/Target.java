package dev.easel.compiler.model;

import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;

/** Where a flow or a submit leads. */
public sealed interface Target extends Sourced {

    /**
     * A canvas is shown.
     *
     * @param canvas the name of a canvas of the app
     * @param given what the target says beside it
     * @param span where the target is written
     */
    record ToCanvas(String canvas, Given given, SourceSpan span) implements Target {
        /** One that says nothing but the canvas. */
        public ToCanvas(String canvas, SourceSpan span) {
            this(canvas, Given.NOTHING, span);
        }
    }

    /**
     * Java decides.
     *
     * @param handler the name of a handler of the app
     * @param span where the target is written
     */
    record ToHandler(String handler, SourceSpan span) implements Target {}

    /**
     * The configure loop ends with empty results; only as the submit of a component.
     *
     * @param span where the target is written
     */
    record Results(SourceSpan span) implements Target {}
}
