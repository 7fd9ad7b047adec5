package dev.easel.runtime.app;

/** A handler returned null, which only code without null checks can do. */
public final class NoReplyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Makes one, without a stack trace: it would lead to the caller of the handler alone. */
    public NoReplyException() {
        super("a handler returned null", null, false, false);
    }
}
