package dev.easel.protocol.json;

/**
 * How values are written into the string of a text component, where Canvas Kit renders links, {@code [label](address)}, and bold,
 * {@code **words**}. The protocol has no escape for either, so U+2060, the word joiner, parts the signs.
 */
enum TextValue {
    /** A value in a text that has neither a link nor bold of its own. */
    PROSE(']', '*'),
    /** A value in a text that has; it may stand within them. */
    AMONG_MARKDOWN('[', ']', '*'),
    /** A value whose links and bold are meant. */
    MARKDOWN;

    private static final int JOINER = 0x2060;
    private static final int BRACKET = 0xFF3B;
    private static final int CLOSING_BRACKET = 0xFF3D;
    private static final int ASTERISK = 0x2217;

    /** What is written as it stands, whatever stands around it. */
    private final PlainCharacters plain;

    TextValue(char... signs) {
        plain = PlainCharacters.OF_JSON.without(signs);
    }

    /** Writes a value behind what was written last. */
    void write(String value, char next, JsonWriter out) {
        int length = value.length();
        int before = out.last();
        if (length == 0) {
            partIf(startsWith(before, next) || endsWith(before, next), out);
            return;
        }
        partIf(startsWith(before, value.charAt(0)), out);
        int i = out.plain(value, 0, plain);
        while (i < length) {
            i = out.plain(value, sign(value, i, out), plain);
        }
        partIf(endsWith(value.charAt(length - 1), next), out);
    }

    /** Writes what may not stand as it is, and says where the next character starts. */
    private int sign(String value, int index, JsonWriter out) {
        char c = value.charAt(index);
        if (isLineBreak(c)) {
            out.raw(' ');
            return index + 1;
        }
        if (PlainCharacters.OF_JSON.contains(c) == plain.contains(c)) {
            return out.character(value, index);
        }
        if (this == AMONG_MARKDOWN) {
            out.multiByte(c == '[' ? BRACKET : c == ']' ? CLOSING_BRACKET : ASTERISK);
            return index + 1;
        }
        out.raw(c);
        boolean pair = index + 1 < value.length() && value.charAt(index + 1) == (c == ']' ? '(' : '*');
        partIf(pair, out);
        return index + 1;
    }

    private static boolean isLineBreak(char c) {
        return switch (c) {
            case '\n', '\r', '\u000b', '\f', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    private static void partIf(boolean meet, JsonWriter out) {
        if (meet) {
            out.multiByte(JOINER);
        }
    }

    /** Whether a value that starts so would mean something together with what stands before it. */
    private static boolean startsWith(int before, char first) {
        return switch (before) {
            case ']' -> first == '(';
            case '!' -> first == '[';
            // bold begins and ends by what touches it: a blank or a sign there would undo the definition's own
            case '*' -> !Character.isLetterOrDigit(first);
            case '\\' -> isSign(first);
            default -> false;
        };
    }

    /** Whether a value that ends so would mean something together with what the definition has behind it. */
    private static boolean endsWith(int last, char next) {
        if (last == '\\') {
            return isSign(next);
        }
        return switch (next) {
            case '(' -> last == ']';
            case '[' -> last == '!';
            case '*' -> !Character.isLetterOrDigit(last);
            default -> false;
        };
    }

    /** Whether it could be escaped by a backslash before it. */
    private static boolean isSign(char c) {
        return c > ' ' && c < 0x7f && c != '"' && !Character.isLetterOrDigit(c);
    }
}
