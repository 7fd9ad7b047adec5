package dev.easel.runtime;

/** A part of a reply exceeds what Canvas Kit takes. */
final class ReplyTooLargeException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Part part;

    ReplyTooLargeException(Part part, String canvas, int bytes) {
        super(message(part, canvas, bytes), null, false, false);
        this.part = part;
    }

    private static String message(Part part, String canvas, int bytes) {
        String place = canvas.isEmpty() ? "" : " with canvas `" + canvas + "`";
        return bytes + " bytes of " + part.words + place + ", Canvas Kit takes " + ReplyEncoder.MAX_BYTES;
    }

    String code() {
        return part.code;
    }

    /** What can be too large. */
    enum Part {
        CONTENT("EZ9103", "content"),
        STORED_DATA("EZ9104", "stored data"),
        RESULTS("EZ9106", "results");

        private final String code;
        private final String words;

        Part(String code, String words) {
            this.code = code;
            this.words = words;
        }
    }
}
