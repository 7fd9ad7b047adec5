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
    private static final String LOOP = "loop-";

    /** The position in a loop; how many loops that stands in tells it from those around it. */
    public static Variable ofLoop(Type type, int depth) {
        return new Variable(LOOP + depth, type, Origin.LOOP);
    }

    /** In how many loops the loop stands that it is the position in. */
    public int depth() {
        return Integer.parseInt(name.substring(LOOP.length()));
    }

    /** What gives names their values. */
    public enum Origin {
        /** Whoever shows the canvas. */
        PARAM,
        /** Whoever uses the fragment; on a canvas what that is stands in place of the name. */
        USE,
        /** Java, each time the canvas is shown. */
        LOAD,
        /** A loop, or a macro such as {@code map}. */
        LOCAL,
        /** The position in a loop: {@code loop}. */
        LOOP,
        /** The request, the app's settings or the data that travels with the card. */
        APP
    }
}
