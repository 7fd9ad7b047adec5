package dev.easel.compiler.yaml;

import dev.easel.compiler.source.SourceSpan;
import java.util.regex.Pattern;

/**
 * A scalar.
 *
 * @param text its characters, escapes and folds resolved
 * @param style how it is written
 * @param span where it is written, quotes included; empty if it is absent
 */
public record YamlScalar(String text, Style style, SourceSpan span) implements YamlNode {
    private static final Pattern JSON_NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    /** How a scalar is written. */
    public enum Style {
        /** Bare. */
        PLAIN,
        /** In single quotes. */
        SINGLE_QUOTED,
        /** In double quotes, as JSON's strings are. */
        DOUBLE_QUOTED,
        /** As a block after {@code |}. */
        LITERAL,
        /** As a block after {@code >}. */
        FOLDED
    }

    /** Whether it stands in quotes. */
    boolean isQuoted() {
        return style == Style.SINGLE_QUOTED || style == Style.DOUBLE_QUOTED;
    }

    /** Whether nothing is written where a value belongs. */
    public boolean isAbsent() {
        return style == Style.PLAIN && text.isEmpty();
    }

    /** Whether it is JSON's {@code null}. */
    public boolean isNull() {
        return style == Style.PLAIN && text.equals("null");
    }

    /** Whether it is {@code true} or {@code false} as JSON writes them. */
    public boolean isBoolean() {
        return style == Style.PLAIN && (text.equals("true") || text.equals("false"));
    }

    /** Whether it is a number as JSON writes them. */
    public boolean isNumber() {
        return style == Style.PLAIN && JSON_NUMBER.matcher(text).matches();
    }

    /** Whether it is a number without a fraction or an exponent. */
    public boolean isInteger() {
        return isNumber() && text.chars().allMatch(c -> c == '-' || Character.isDigit(c));
    }

    /**
     * The place of some of its characters in the file, through escapes and folds.
     *
     * @param start the index of the first in {@link #text()}
     * @param end the index after the last
     */
    public SourceSpan span(int start, int end) {
        return new ScalarPositions(this).span(start, end);
    }

    @Override
    public String kind() {
        if (isAbsent() || isNull()) {
            return "nothing";
        }
        if (isBoolean()) {
            return "true or false";
        }
        return isNumber() ? "a number" : "a text";
    }
}
