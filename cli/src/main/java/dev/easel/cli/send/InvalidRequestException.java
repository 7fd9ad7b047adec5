package dev.easel.cli.send;

/** Says in one sentence why the request that was asked for cannot be made. */
public final class InvalidRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The sentence is shown as it is. */
    public InvalidRequestException(String sentence) {
        super(sentence);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
