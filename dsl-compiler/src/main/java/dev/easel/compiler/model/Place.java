package dev.easel.compiler.model;

import dev.easel.compiler.catalog.RequestKind;

/** From where a handler is asked. */
public sealed interface Place {
    /**
     * The start of a flow.
     *
     * @param request the request that starts it
     */
    record Start(RequestKind request) implements Place {}

    /**
     * Something on a canvas that submits.
     *
     * @param canvas the name of the canvas
     * @param component its component id
     */
    record Use(String canvas, String component) implements Place {}

    /**
     * The page of a sheet, which has submitted its values.
     *
     * @param sheet the name of the sheet
     */
    record OfSheet(String sheet) implements Place {}

    /** A component that several canvases have and that leads to the handler alike, where the canvas on screen is unknown. */
    record UnknownCanvas() implements Place {}
}
