package dev.easel.protocol.json;

/** A value that Canvas Kit would not take where a canvas shows it. Names the component and says what is wrong, but never the value. */
public final class UnwritableValueException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String component;

    /**
     * Makes one, without a stack trace: the component says more.
     *
     * @param component names the component, as the definition does
     * @param problem what is wrong, without the value
     */
    public UnwritableValueException(String component, String problem) {
        super(problem, null, false, false);
        this.component = component;
    }

    /**
     * Names the component.
     *
     * @return its name in the definition, or its type
     */
    public String component() {
        return component;
    }
}
