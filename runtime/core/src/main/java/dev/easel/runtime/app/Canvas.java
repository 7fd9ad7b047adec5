package dev.easel.runtime.app;

/** A canvas of an app: a value that writes its {@code content}, {@code {"components": [...]}}. */
public interface Canvas extends Content {
    /**
     * Names the canvas, as the definition does.
     *
     * @return a name such as {@code sold-out}
     */
    String name();

    /**
     * Gives the values that are set in {@code stored_data} whenever this canvas is shown. What else the card has there is carried on.
     *
     * @return the same values each time; {@link StoredValues#NONE} unless a canvas says otherwise
     */
    default StoredValues storedValues() {
        return StoredValues.NONE;
    }
}
