package dev.easel.cli.send;

/** Says in one sentence why there was no reply. */
public final class NoReplyException extends Exception {
    private static final long serialVersionUID = 1L;

    NoReplyException(String sentence) {
        super(sentence);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
