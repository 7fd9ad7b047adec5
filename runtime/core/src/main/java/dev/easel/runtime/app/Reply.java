package dev.easel.runtime.app;

import org.jspecify.annotations.Nullable;

/** A canvas that Java chose, and what it passed for it. */
abstract class Reply {
    private final Canvas canvas;
    private final @Nullable Record data;

    Reply(Canvas canvas, @Nullable Record data) {
        this.canvas = canvas;
        this.data = data;
    }

    /**
     * Gives the canvas that is shown.
     *
     * @return the canvas
     */
    public Canvas canvas() {
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
