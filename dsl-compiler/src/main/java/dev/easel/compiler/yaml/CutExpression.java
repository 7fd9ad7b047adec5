package dev.easel.compiler.yaml;

import java.util.regex.Pattern;

/** Tells a comment from the rest of an expression: what a value opens and leaves open, its comment closes. */
final class CutExpression {
    private static final Pattern LITERALS =
            Pattern.compile("(?<!\\w)(?:\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+')");

    private CutExpression() {}

    /** Whether a `#` of a line cuts a text in quotes, or what stands in {@code ${}}, that the value before it opens. */
    static boolean isCut(String value, String line, int hash) {
        String open = LITERALS.matcher(value).replaceAll("");
        String rest = line.substring(hash);
        boolean hole = open.lastIndexOf("${") > open.lastIndexOf('}') && rest.contains("}");
        return hole || isOpen(open, '"') && rest.indexOf('"') >= 0 || isOpen(open, '\'') && rest.indexOf('\'') >= 0;
    }

    /** Whether a quote starts a text: an apostrophe, or the sign for inches, stands behind a letter or digit. */
    private static boolean isOpen(String text, char quote) {
        int at = text.lastIndexOf(quote);
        return at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
