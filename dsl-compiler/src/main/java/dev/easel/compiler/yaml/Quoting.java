package dev.easel.compiler.yaml;

import dev.easel.compiler.source.SourceFile;

/**
 * Quotes put around a value of one line.
 *
 * @param line the line, from 1
 * @param start the index in the line at which the value starts
 * @param end the index after its end
 * @param content the line as it was
 */
record Quoting(int line, int start, int end, String content) {

    /** The value, as it stands without quotes. */
    String value() {
        return content.substring(start, end);
    }

    /** The line to write. */
    String mendedLine() {
        return content.substring(0, start) + quoted(value()) + content.substring(end);
    }

    /** The text with this line mended. */
    String applyTo(SourceFile text) {
        int lineStart = text.index(line, 1);
        String before = text.text().substring(0, lineStart);
        return before + mendedLine() + text.text().substring(lineStart + content.length());
    }

    /** A text in the quotes that need the fewest escapes. */
    static String quoted(String text) {
        String value = unwrapped(text);
        boolean awkward = value.indexOf('"') >= 0 || value.indexOf('\\') >= 0;
        if (awkward && value.indexOf('\'') < 0) {
            return "'" + value + "'";
        }
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String unwrapped(String text) {
        if (text.length() < 3) {
            return text;
        }
        char first = text.charAt(0);
        boolean wrapped = (first == '"' || first == '\'') && text.charAt(text.length() - 1) == first;
        String inside = text.substring(1, text.length() - 1);
        boolean severalParts = inside.indexOf(first + " ") >= 0 && inside.indexOf(" " + first) >= 0;
        return wrapped && !severalParts ? inside : text;
    }
}
