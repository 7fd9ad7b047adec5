package dev.easel.runtime.app;

import dev.easel.protocol.json.UnwritableValueException;

/** Widths and heights that depend on data. */
public final class Pixels {
    private static final long MOST = 99_999;

    private Pixels() {}

    /**
     * Insists on a number of pixels that Canvas Kit takes.
     *
     * @param count how many
     * @param component names the component that has them, for the exception
     * @return the same
     * @throws UnwritableValueException if it is below 1, or above 99,999
     */
    public static long of(long count, String component) {
        if (count < 1) {
            throw new UnwritableValueException(component, "a width or height is below 1");
        }
        if (count > MOST) {
            throw new UnwritableValueException(component, "a width or height is above " + MOST);
        }
        return count;
    }
}
