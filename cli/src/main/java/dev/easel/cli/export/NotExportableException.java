package dev.easel.cli.export;

/** Says in one sentence why what was asked for cannot be exported. */
public final class NotExportableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotExportableException(String sentence) {
        super(sentence);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
