package dev.easel.protocol.json;

/** A text takes more bytes than its writer may hold. Carries no piece of the text and no stack trace. */
public final class OverlongJsonException extends RuntimeException {
    private static final long serialVersionUID = 1;

    OverlongJsonException(int most) {
        super("more than " + most + " bytes", null, false, false);
    }
}
