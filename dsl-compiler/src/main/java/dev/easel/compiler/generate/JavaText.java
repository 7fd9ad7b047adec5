package dev.easel.compiler.generate;

import java.util.Locale;

/** Any text, as it can stand in Java source. */
final class JavaText {
    private JavaText() {}

    /** The text as a string literal, quotes included. */
    static String literal(String text) {
        return '"' + escaped(text).replace("\"", "\\\"") + '"';
    }

    /** The text as a part of a line of a text block. */
    static String inBlock(String text) {
        return escaped(text).replace("\"\"\"", "\"\"\\\"");
    }

    // Letters of any script stay readable. What cannot be seen, or changes how the rest of the line is seen, does not.
    private static String escaped(String text) {
        StringBuilder java = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> append(codePoint, java));
        return java.toString();
    }

    private static void append(int codePoint, StringBuilder java) {
        switch (codePoint) {
            case '\\' -> java.append("\\\\");
            case '\n' -> java.append("\\n");
            case '\r' -> java.append("\\r");
            case '\t' -> java.append("\\t");
            default -> appendOther(codePoint, java);
        }
    }

    private static void appendOther(int codePoint, StringBuilder java) {
        if (isVisible(codePoint)) {
            java.appendCodePoint(codePoint);
            return;
        }
        for (char unit : Character.toChars(codePoint)) {
            java.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
        }
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            case Character.SPACE_SEPARATOR -> codePoint == ' ';
            default -> true;
        };
    }
}
