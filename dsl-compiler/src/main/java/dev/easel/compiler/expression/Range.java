package dev.easel.compiler.expression;

/**
 * Some characters of a text.
 *
 * @param start the index of the first
 * @param end the index after the last
 */
public record Range(int start, int end) {
    /** From the start of this one to the end of {@code last}. */
    public Range to(Range last) {
        return new Range(start, last.end);
    }
}
