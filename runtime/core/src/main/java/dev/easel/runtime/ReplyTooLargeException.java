package dev.easel.runtime;

/** A part of a reply exceeds what Canvas Kit takes. */
final class ReplyTooLargeException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Part part;

    ReplyTooLargeException(Part part, String canvas, int bytes) {
        super(
                part.words + " of canvas `" + canvas + "` takes " + bytes + " bytes, Canvas Kit takes "
                        + ReplyEncoder.MAX_BYTES,
                null,
                false,
                false);
        this.part = part;
    }

    String code() {
        return part.code;
    }

    /** What can be too large. */
    enum Part {
        CONTENT("EZ9103", "the content"),
        STORED_DATA("EZ9104", "the stored data"),
        RESULTS("EZ9106", "the results");

        private final String code;
        private final String words;

        Part(String code, String words) {
            this.code = code;
            this.words = words;
        }
    }
}
