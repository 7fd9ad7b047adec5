package dev.easel.protocol.json;

import java.util.Locale;

/** How JSON strings hold the ASCII characters that cannot stand in them as they are. */
final class Escapes {
    private static final Segment[] ESCAPES = escapes();

    private Escapes() {}

    private static Segment[] escapes() {
        Segment[] escapes = new Segment[0x80];
        for (char c = 0; c < escapes.length; c++) {
            escapes[c] = Segment.of("\\" + behind(c));
        }
        return escapes;
    }

    private static String behind(char c) {
        return switch (c) {
            case '\n' -> "n";
            case '\r' -> "r";
            case '\t' -> "t";
            default -> c < ' ' ? String.format(Locale.ROOT, "u%04x", (int) c) : String.valueOf(c);
        };
    }

    /** The escape of a quote, a backslash or a control character. */
    static Segment of(char c) {
        return ESCAPES[c];
    }
}
