package dev.easel.compiler.expression;

import dev.easel.compiler.source.SourceSpan;

/**
 * A text that is, or holds, expressions, and where its characters stand in the file.
 *
 * @param text the text as YAML gives it, escapes and folds resolved
 * @param places finds the place of its characters
 */
public record ExpressionText(String text, Places places) {
    /** Finds the place of some characters of a text in the file. */
    @FunctionalInterface
    public interface Places {
        /** The place of the characters from {@code start} up to {@code end}, through escapes and folds. */
        SourceSpan span(int start, int end);
    }

    /** The place of some of its characters. */
    public SourceSpan span(int start, int end) {
        return places.span(start, end);
    }
}
