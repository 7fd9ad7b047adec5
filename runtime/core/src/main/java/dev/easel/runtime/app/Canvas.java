package dev.easel.runtime.app;

/**
 * A canvas of an app: a value, equal to another of the same params. One that shows nothing but them is its own {@link Content}; the content of
 * any other takes what was loaded for it, or what it reads of the request.
 */
public interface Canvas {
    /**
     * Names the canvas, as the definition does.
     *
     * @return a name such as {@code sold-out}
     */
    String canvasName();

    /**
     * Gives the values that are set in {@code stored_data} whenever this canvas is shown. What else the card has there is carried on.
     *
     * @return the same values each time; {@link StoredValues#NONE} unless a canvas says otherwise
     */
    default StoredValues storedValues() {
        return StoredValues.NONE;
    }

    /**
     * Tells whether the ids of its components depend on data. Then what it shows is looked through before it is sent: where two have one id
     * nobody could say which was used, so it is not sent.
     *
     * @return false unless a canvas says otherwise
     */
    default boolean computesIds() {
        return false;
    }
}
