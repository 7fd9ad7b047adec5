package dev.easel.compiler.expression;

import dev.easel.compiler.type.Type;

/**
 * A name that has a value where an expression stands.
 *
 * @param name the name
 * @param type what its values are
 * @param origin what gives it the value
 */
public record Variable(String name, Type type, Origin origin) {
    /** What gives names their values. */
    public enum Origin {
        /** Whoever shows the canvas. */
        PARAM,
        /** Java, each time the canvas is shown. */
        LOAD,
        /** A loop, or a macro such as {@code map}. */
        LOCAL,
        /** The position in the innermost loop: {@code loop}. */
        LOOP,
        /** The request, the app's settings or the data that travels with the card. */
        APP
    }
}
