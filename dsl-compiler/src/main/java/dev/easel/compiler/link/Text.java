package dev.easel.compiler.link;

import dev.easel.compiler.expression.parse.ExpressionParser;

/** What has a meaning inside texts: {@code ${...}} is an expression, {@code $${} a literal {@code ${}. */
final class Text {
    private Text() {}

    /** Whether it holds an expression. */
    static boolean hasHoles(String text) {
        return ExpressionParser.plain(text).isEmpty();
    }

    /** A text without expressions as it is sent. */
    static String resolved(String text) {
        return ExpressionParser.plain(text).orElseThrow();
    }
}
