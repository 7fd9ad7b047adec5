package dev.easel.runtime.app;

/** A handler returned null. */
public final class NoReplyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoReplyException() {
        super("a handler returned null", null, false, false);
    }
}
