package dev.easel.runtime.app;

import org.jspecify.annotations.Nullable;

/** What requests carry. */
public final class Carried {
    private Carried() {}

    /**
     * Insists on a part that the protocol says is always there.
     *
     * @param part its name, as Canvas Kit has it
     * @param value the part, if the request has it
     * @param <T> its type
     * @return the part
     * @throws MissingPartException if it is null
     */
    public static <T> T always(String part, @Nullable T value) {
        if (value == null) {
            throw new MissingPartException(part);
        }
        return value;
    }
}
