package dev.easel.protocol.canvas;

/**
 * JSON is no canvas that Canvas Kit could draw. The message names the component, the attribute and what Canvas Kit wants there; it has no
 * value from the JSON in it.
 */
public final class MalformedCanvasException extends RuntimeException {
    private static final long serialVersionUID = 1;

    MalformedCanvasException(String where, String attribute, Fault fault, String wanted) {
        super(where + ": `" + attribute + "` " + fault.words + "; Canvas Kit wants " + wanted);
    }

    /** How an attribute fails. */
    enum Fault {
        MISSING("is missing"),
        WRONG("has a wrong value");

        private final String words;

        Fault(String words) {
            this.words = words;
        }
    }
}
