package dev.easel.runtime.app;

import org.jspecify.annotations.Nullable;

/** A canvas that Java chose, and what it passed for it. */
abstract class Reply {
    private final @Nullable Canvas canvas;
    private final @Nullable Record data;

    Reply(@Nullable Canvas canvas, @Nullable Record data) {
        this.canvas = canvas;
        this.data = data;
    }

    /**
     * Gives the canvas that is shown.
     *
     * @return the canvas
     * @throws IllegalStateException if what was entered is refused: then the canvas on screen is shown again
     */
    public Canvas canvas() {
        if (canvas == null) {
            throw new IllegalStateException("what was entered is refused, so no other canvas is shown");
        }
        return canvas;
    }

    /**
     * Gives what was passed for the canvas to show.
     *
     * @return the {@code Data} of the canvas; null where none was passed: its load supplies it, if it has one
     */
    public @Nullable Record data() {
        return data;
    }
}
