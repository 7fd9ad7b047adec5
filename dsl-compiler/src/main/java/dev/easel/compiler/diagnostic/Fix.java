package dev.easel.compiler.diagnostic;

import dev.easel.compiler.source.SourceSpan;

/**
 * An edit that mends what a diagnostic is about.
 *
 * @param span what to replace
 * @param replacement the text to put there
 */
public record Fix(SourceSpan span, String replacement) {

    /** The edit that puts a word in the place of another, in the same quotes if that is in quotes. */
    public static Fix word(SourceSpan span, String word) {
        String written = span.text();
        boolean quoted = written.startsWith("\"") || written.startsWith("'");
        String quote = quoted ? written.substring(0, 1) : "";
        return new Fix(span, quote + word + quote);
    }
}
