package com.example.coffee;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Type {@code Size}. */
@NullMarked
public enum Size {
    /** {@code small}. */
    SMALL("small", "Small"),
    /** {@code medium}. */
    MEDIUM("medium", "Medium"),
    /** {@code large}. */
    LARGE("large", "Large");

    private final String id;
    private final String text;

    Size(String id, String text) {
        this.id = id;
        this.text = text;
    }

    /**
     * Gives what travels.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Gives what people read.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * Finds the constant of an id.
     *
     * @param id the id
     * @return the constant, or null if there is none
     */
    public static @Nullable Size ofId(String id) {
        return switch (id) {
            case "small" -> SMALL;
            case "medium" -> MEDIUM;
            case "large" -> LARGE;
            default -> null;
        };
    }
}
