package dev.easel.runtime.settings;

import org.jspecify.annotations.Nullable;

/**
 * A setting that was looked up. Its value is there once {@link SettingsReader#requireAll} has found nothing missing.
 *
 * @param <T> its type in Java
 */
public final class Setting<T> {
    private final @Nullable T value;

    Setting(@Nullable T value) {
        this.value = value;
    }

    /**
     * Gives the value of a setting that is required or has a default.
     *
     * @return the value
     * @throws IllegalStateException if there is none, so that the app cannot start
     */
    public T get() {
        if (value == null) {
            throw new IllegalStateException("a setting is missing");
        }
        return value;
    }

    /**
     * Gives the value of a setting that may be missing.
     *
     * @return the value, or null
     */
    public @Nullable T orNull() {
        return value;
    }
}
