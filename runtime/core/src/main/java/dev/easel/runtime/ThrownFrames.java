package dev.easel.runtime;

/**
 * Prints an exception without its message, which may hold what a person typed: classes and frames alone, of its causes too, within
 * bounds.
 */
final class ThrownFrames {
    private static final int MAX_FRAMES = 40;
    private static final int MAX_CAUSES = 8;

    private ThrownFrames() {}

    static String of(Throwable thrown) {
        try {
            return print(thrown);
        } catch (RuntimeException e) {
            // an exception may override what it is asked for here, and fail
            return thrown.getClass().getName();
        }
    }

    private static String print(Throwable thrown) {
        StringBuilder out = new StringBuilder();
        Throwable current = thrown;
        for (int i = 0; current != null && i < MAX_CAUSES; i++) {
            out.append(i == 0 ? "" : "\ncaused by ").append(current.getClass().getName());
            appendFrames(current.getStackTrace(), out);
            current = current.getCause();
        }
        return out.toString();
    }

    private static void appendFrames(StackTraceElement[] frames, StringBuilder out) {
        for (int i = 0; i < Math.min(frames.length, MAX_FRAMES); i++) {
            out.append("\n\tat ").append(frames[i]);
        }
        if (frames.length > MAX_FRAMES) {
            out.append("\n\t... ").append(frames.length - MAX_FRAMES).append(" more");
        }
    }
}
