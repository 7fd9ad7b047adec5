package dev.easel.runtime;

import java.util.List;
import java.util.stream.Collectors;

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
        this(code + ": " + message);
    }

    private StartException(String text) {
        super(text, null, false, false);
    }

    /**
     * Joins several mistakes, a line each.
     *
     * @param mistakes at least one
     * @return one exception that says them all
     */
    public static StartException of(List<StartException> mistakes) {
        return new StartException(mistakes.stream().map(Throwable::getMessage).collect(Collectors.joining("\n")));
    }
}
