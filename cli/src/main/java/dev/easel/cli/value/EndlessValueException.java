package dev.easel.cli.value;

/** Says in one sentence that a record cannot be made. */
public final class EndlessValueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EndlessValueException(String type) {
        super("no `" + type + "` can be made, as each holds another: let that be missing, with a `?`");
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
