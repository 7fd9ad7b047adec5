package dev.easel.protocol.json;

/** The bytes are not one well-formed UTF-8 JSON text of the expected kind. Carries no piece of the text and no stack trace. */
public final class MalformedJsonException extends RuntimeException {
    private static final long serialVersionUID = 1;

    MalformedJsonException(String reason) {
        super(reason, null, false, false);
    }
}
