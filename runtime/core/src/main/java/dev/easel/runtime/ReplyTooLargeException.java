package dev.easel.runtime;

/** A part of a reply exceeds what Canvas Kit takes. */
final class ReplyTooLargeException extends Exception {
    private static final long serialVersionUID = 1;

    /** Up to how many bytes a part is counted, for the message. */
    static final int MOST_COUNTED = 1 << 20;

    private final transient Part part;

    private ReplyTooLargeException(Part part, String canvas, String bytes, String largest) {
        super(message(part, canvas, bytes) + largest, null, false, false);
        this.part = part;
    }

    /** A part of so many bytes; {@code largest} says what takes most of them. */
    static ReplyTooLargeException of(Part part, String canvas, int bytes, String largest) {
        return new ReplyTooLargeException(part, canvas, Integer.toString(bytes), largest);
    }

    /** A part of more than {@link #MOST_COUNTED} bytes. */
    static ReplyTooLargeException uncounted(Part part, String canvas) {
        return new ReplyTooLargeException(part, canvas, "more than " + MOST_COUNTED, "");
    }

    private static String message(Part part, String canvas, String bytes) {
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
