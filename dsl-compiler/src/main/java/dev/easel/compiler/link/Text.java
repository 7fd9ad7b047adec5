package dev.easel.compiler.link;

/** What has a meaning inside texts: {@code ${...}} is an expression, {@code $${} a literal {@code ${}. */
final class Text {
    private static final String HOLE = "${";
    private static final String LITERAL = "$${";

    private Text() {}

    /** Whether it holds an expression. */
    static boolean hasHoles(String text) {
        return text.replace(LITERAL, "").contains(HOLE);
    }

    /** A text without expressions as it is sent. */
    static String resolved(String text) {
        return text.replace(LITERAL, HOLE);
    }
}
