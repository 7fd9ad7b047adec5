package dev.easel.compiler.content;

import java.util.Locale;
import java.util.regex.Pattern;

/** JSON strings that can also stand in source code: what some tools take for the end of a line is escaped. */
public final class JsonText {
    private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");
    private static final int REPLACEMENT = 0xFFFD;

    private JsonText() {}

    /** The text as a JSON string, quotes included; a surrogate without its partner, which UTF-8 cannot hold, becomes U+FFFD. */
    public static String string(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(codePoint -> append(codePoint, json));
        return json.append('"').toString();
    }

    /** The text as a key of a definition: as it stands where YAML takes it so, as a JSON string elsewhere. */
    public static String key(String text) {
        return PLAIN_KEY.matcher(text).matches() ? text : string(text);
    }

    private static void append(int codePoint, StringBuilder json) {
        switch (codePoint) {
            case '"', '\\' -> json.append('\\').append((char) codePoint);
            case '\n' -> json.append("\\n");
            case '\r' -> json.append("\\r");
            case '\t' -> json.append("\\t");
            default -> appendOther(codePoint, json);
        }
    }

    private static void appendOther(int codePoint, StringBuilder json) {
        if (codePoint < ' ' || endsLine(codePoint)) {
            json.append(String.format(Locale.ROOT, "\\u%04x", codePoint));
        } else if (Character.getType(codePoint) == Character.SURROGATE) {
            json.appendCodePoint(REPLACEMENT);
        } else {
            json.appendCodePoint(codePoint);
        }
    }

    private static boolean endsLine(int codePoint) {
        return codePoint == '\u0085' || codePoint == '\u2028' || codePoint == '\u2029';
    }
}
