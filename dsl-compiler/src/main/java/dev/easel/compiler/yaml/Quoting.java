package dev.easel.compiler.yaml;

import java.util.regex.Pattern;

/** Quotes as people would put them. */
public final class Quoting {
    /** Some people escape a quote that needs no escape, or cannot have one: {@code 'it\'s'}. */
    private static final Pattern ESCAPED_QUOTE = Pattern.compile("\\\\([\"'])");

    private Quoting() {}

    /** A text in the quotes that need the fewest escapes. */
    static String quoted(String text) {
        String value = unwrapped(text);
        boolean awkward = value.indexOf('"') >= 0 || value.indexOf('\\') >= 0;
        if (awkward && value.indexOf('\'') < 0) {
            return "'" + value + "'";
        }
        return inDoubleQuotes(value);
    }

    /** A text as YAML has it in double quotes. */
    public static String inDoubleQuotes(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String unwrapped(String text) {
        if (text.length() < 3) {
            return text;
        }
        char first = text.charAt(0);
        boolean wrapped = (first == '"' || first == '\'') && text.charAt(text.length() - 1) == first;
        String inside = text.substring(1, text.length() - 1);
        if (wrapped && LineValues.holdsQuotes(text, 0)) {
            return inside;
        }
        return wrapped && isOneText(inside, first)
                ? ESCAPED_QUOTE.matcher(inside).replaceAll("$1")
                : text;
    }

    /** Whether each quote inside is an apostrophe or escaped: {@code "a" == "b"} is not one text in quotes. */
    private static boolean isOneText(String inside, char quote) {
        for (int at = inside.indexOf(quote); at >= 0; at = inside.indexOf(quote, at + 1)) {
            boolean escaped = at > 0 && inside.charAt(at - 1) == '\\';
            boolean apostrophe = at > 0
                    && at + 1 < inside.length()
                    && Character.isLetter(inside.charAt(at - 1))
                    && Character.isLetter(inside.charAt(at + 1));
            if (!escaped && !apostrophe) {
                return false;
            }
        }
        return true;
    }
}
