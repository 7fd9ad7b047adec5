package dev.easel.runtime.app;

/** A request lacks a part that Canvas Kit says it always carries. Whoever does not catch it shows the failure canvas. */
public final class MissingPartException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String part;

    MissingPartException(String part) {
        super("the request carries no `" + part + "`");
        this.part = part;
    }

    /**
     * Names the part, as Canvas Kit does.
     *
     * @return a name such as {@code contact}
     */
    public String part() {
        return part;
    }
}
