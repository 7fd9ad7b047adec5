package dev.easel.compiler.expression.parse;

import dev.easel.compiler.expression.Range;
import org.jspecify.annotations.Nullable;

/** Reads a string literal as CEL writes them: in quotes of two kinds, one or three of them, with escapes unless it is raw. */
final class StringLiteral {
    private static final String ESCAPED = "abfnrtv\\?\"'`";
    private static final String MEANT = "\u0007\b\f\n\r\t\u000B\\?\"'`";
    private static final String NO_HALVES = "half of a surrogate pair is no character: write the character itself";

    private final String text;
    private final int limit;
    private final String quote;
    private final boolean raw;
    private final StringBuilder value = new StringBuilder();
    private int at;
    private boolean closed;
    private @Nullable Mistake mistake;

    /** What is wrong with an escape. */
    record Mistake(Range at, String message) {}

    private StringLiteral(String text, int start, int limit, boolean raw) {
        this.text = text;
        this.limit = limit;
        this.raw = raw;
        String one = text.substring(start, start + 1);
        this.quote = text.startsWith(one.repeat(3), start) && start + 3 <= limit ? one.repeat(3) : one;
        this.at = start + quote.length();
    }

    /** The literal whose first quote stands at {@code start}; nothing is read from {@code limit} on. */
    static StringLiteral read(String text, int start, int limit, boolean raw) {
        StringLiteral literal = new StringLiteral(text, start, limit, raw);
        literal.read();
        return literal;
    }

    /** What it means. */
    String value() {
        return value.toString();
    }

    /** The index after it. */
    int end() {
        return at;
    }

    /** How many characters its opening quote has. */
    int quoteLength() {
        return quote.length();
    }

    boolean isClosed() {
        return closed;
    }

    /** What is wrong with its first wrong escape. */
    @Nullable
    Mistake mistake() {
        return mistake;
    }

    private void read() {
        while (at < limit && !closed && !isCut()) {
            if (text.startsWith(quote, at) && at + quote.length() <= limit) {
                at += quote.length();
                closed = true;
            } else if (text.charAt(at) == '\\' && !raw) {
                escape();
            } else {
                value.append(text.charAt(at++));
            }
        }
    }

    /** Whether a line ends where a string in single quotes goes on. */
    private boolean isCut() {
        return quote.length() == 1 && (text.charAt(at) == '\n' || text.charAt(at) == '\r');
    }

    private void escape() {
        int start = at++;
        char kind = at < limit ? text.charAt(at) : ' ';
        switch (kind) {
            case 'x', 'X' -> code(start, at + 1, 2, 16);
            case 'u' -> code(start, at + 1, 4, 16);
            case 'U' -> code(start, at + 1, 8, 16);
            case '0', '1', '2', '3' -> code(start, at, 3, 8);
            default -> single(start, kind);
        }
    }

    private void single(int start, char kind) {
        int known = ESCAPED.indexOf(kind);
        if (known < 0) {
            wrong(start, start + 1, "`\\` starts an escape, and this is none: write `\\\\` for the character itself");
            return;
        }
        at++;
        append(start, MEANT.charAt(known));
    }

    private void code(int start, int digits, int count, int radix) {
        int end = digits;
        while (end < Math.min(limit, digits + count) && isDigit(text.charAt(end), radix)) {
            end++;
        }
        at = end;
        if (end < digits + count) {
            wrong(start, end, "this escape takes " + count + (radix == 8 ? " octal" : " hexadecimal") + " digits");
        } else {
            append(start, Long.parseLong(text.substring(digits, end), radix));
        }
    }

    /** Whether it is a digit as code has them: other scripts have digits too, which only look alike. */
    private static boolean isDigit(char character, int radix) {
        return character < 0x80 && Character.digit(character, radix) >= 0;
    }

    private void append(int start, long character) {
        if (character > Character.MAX_CODE_POINT) {
            wrong(start, at, "there is no such character: the last one is `\\U0010FFFF`");
        } else if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
            wrong(start, at, NO_HALVES);
        } else if (isUnseen((int) character)) {
            wrong(start, at, "no text can hold U+%04X".formatted(character));
        } else {
            value.appendCodePoint((int) character);
        }
    }

    private static boolean isUnseen(int character) {
        boolean blank = character == '\n' || character == '\r' || character == '\t';
        return Character.isISOControl(character) && !blank || (character & 0xFFFE) == 0xFFFE;
    }

    private void wrong(int start, int end, String message) {
        if (mistake == null) {
            mistake = new Mistake(new Range(start, Math.min(end, limit)), message);
        }
    }
}
