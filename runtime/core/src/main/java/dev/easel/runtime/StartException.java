package dev.easel.runtime;

/** A service cannot start as it is configured. The message says what to change; there is no stack trace to read. */
public final class StartException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * Makes one.
     *
     * @param code {@code EZ92xx}
     * @param message what is wrong and what to change, without any secret
     */
    public StartException(String code, String message) {
        super(code + ": " + message, null, false, false);
    }
}
