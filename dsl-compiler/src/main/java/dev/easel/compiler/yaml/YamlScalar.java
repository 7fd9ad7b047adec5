package dev.easel.compiler.yaml;

import dev.easel.compiler.source.SourceSpan;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A scalar: its characters, with escapes and folds resolved, how it is written, and where. */
public final class YamlScalar implements YamlNode {
    private static final Pattern JSON_NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private final String text;
    private final Style style;
    private final SourceSpan span;
    private @Nullable ScalarPositions positions;

    YamlScalar(String text, Style style, SourceSpan span) {
        this.text = text;
        this.style = style;
        this.span = span;
    }

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

    /** Its characters, escapes and folds resolved. */
    public String text() {
        return text;
    }

    /** How it is written. */
    public Style style() {
        return style;
    }

    /** Where it is written, quotes included; empty if it is absent. */
    @Override
    public SourceSpan span() {
        return span;
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

    /** Whether it stands for no value: nothing is written, or JSON's {@code null}. */
    public boolean isNothing() {
        return isAbsent() || isNull();
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
        ScalarPositions known = positions == null ? new ScalarPositions(this) : positions;
        positions = known;
        return known.span(start, end);
    }

    @Override
    public String kind() {
        if (isNothing()) {
            return "nothing";
        }
        if (isBoolean()) {
            return "true or false";
        }
        return isNumber() ? "a number" : "a text";
    }
}
