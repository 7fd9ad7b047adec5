package dev.easel.compiler.yaml;

import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceSpan;

/**
 * The way back from the characters of a scalar to the file.
 *
 * <p>Folding and indentation only ever change blanks and line breaks, so the others follow each other in the file as they do in the
 * text; quotes and escapes are read as units.
 */
final class ScalarPositions {
    private final YamlScalar scalar;
    private final String source;
    private final int limit;
    private final int[] starts;
    private final int[] ends;
    private int at;
    private boolean lost;

    ScalarPositions(YamlScalar scalar) {
        this.scalar = scalar;
        SourceSpan span = scalar.span();
        SourceFile file = span.file();
        this.source = file.text();
        this.limit = file.index(span.endLine(), span.endColumn());
        this.starts = new int[scalar.text().length()];
        this.ends = new int[scalar.text().length()];
        this.at = contentStart(file.index(span.line(), span.column()));
        walk();
    }

    /** The place of the characters from {@code start} to {@code end}; the whole scalar if the way back is lost. */
    SourceSpan span(int start, int end) {
        if (lost || start >= end) {
            return scalar.span();
        }
        return scalar.span().file().span(starts[start], ends[end - 1]);
    }

    private int contentStart(int start) {
        return switch (scalar.style()) {
            case PLAIN -> start;
            case SINGLE_QUOTED, DOUBLE_QUOTED -> start + 1;
            case LITERAL, FOLDED -> afterLine(start);
        };
    }

    private int afterLine(int start) {
        int end = start;
        while (end < limit && !isBreak(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private void walk() {
        String text = scalar.text();
        for (int i = 0; i < text.length() && !lost; i++) {
            int used = isBlank(text.charAt(i)) ? blank(i) : solid(i);
            i += used - 1;
        }
    }

    private int blank(int index) {
        if (at < limit && (source.charAt(at) == scalar.text().charAt(index) || isEscape())) {
            return solid(index);
        }
        place(index, 1, at, at);
        return 1;
    }

    private int solid(int index) {
        boolean blankWanted = isBlank(scalar.text().charAt(index));
        while (!blankWanted && at < limit && (isBlank(source.charAt(at)) || isContinuation())) {
            at++;
        }
        if (at >= limit) {
            lost = true;
            return 1;
        }
        return isEscape() ? escape(index) : plain(index);
    }

    private int plain(int index) {
        lost = source.charAt(at) != scalar.text().charAt(index);
        int width = isDoubledQuote() ? 2 : 1;
        place(index, 1, at, at + width);
        at += width;
        return 1;
    }

    private int escape(int index) {
        int length = escapeLength(source.charAt(at + 1));
        boolean pair = source.charAt(at + 1) == 'U' && !source.startsWith("0000", at + 2);
        int characters = pair ? 2 : 1;
        place(index, characters, at, at + length);
        at += length;
        return characters;
    }

    private void place(int index, int characters, int start, int end) {
        for (int i = index; i < index + characters; i++) {
            starts[i] = start;
            ends[i] = end;
        }
    }

    private boolean isEscape() {
        return scalar.style() == YamlScalar.Style.DOUBLE_QUOTED
                && source.charAt(at) == '\\'
                && at + 1 < limit
                && !isBreak(source.charAt(at + 1));
    }

    private boolean isContinuation() {
        return scalar.style() == YamlScalar.Style.DOUBLE_QUOTED
                && source.charAt(at) == '\\'
                && at + 1 < limit
                && isBreak(source.charAt(at + 1));
    }

    private boolean isDoubledQuote() {
        return scalar.style() == YamlScalar.Style.SINGLE_QUOTED && source.charAt(at) == '\'';
    }

    private static int escapeLength(char kind) {
        return switch (kind) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || isBreak(c);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
