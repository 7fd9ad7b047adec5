package dev.easel.runtime.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Functions on texts, whose characters are code points. */
public final class Texts {
    private Texts() {}

    /** The first form for exactly 1, otherwise the second; {@code #} in it is the count. */
    public static String plural(long count, String one, String other, Locale locale) {
        String form = count == 1 ? one : other;
        return form.indexOf('#') < 0 ? form : form.replace("#", Numbers.number(BigDecimal.valueOf(count), locale));
    }

    /** A text of at most so many characters, whose end is replaced by an ellipsis if it is longer. */
    public static String truncate(String text, long most) {
        return Truncation.of(text, most);
    }

    /** The texts in one, with a separator between them. */
    public static String join(List<String> texts, String separator) {
        return String.join(separator, texts);
    }

    /** The text in capitals, whatever the locale: a Turkish one would change what ids and addresses mean. */
    public static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** The text in small letters, whatever the locale. */
    public static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The text without blanks of any kind, or line breaks, at its ends. */
    public static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** The text percent-encoded, but for the unreserved characters of RFC 3986; half of a surrogate pair as U+FFFD. */
    public static String urlEncode(String text) {
        return PercentEncoding.of(text);
    }

    /** Whether a text has another in it. */
    public static boolean contains(String text, String part) {
        return text.contains(part);
    }

    /** Whether a text starts with another. */
    public static boolean startsWith(String text, String start) {
        return text.startsWith(start);
    }

    /** Whether a text ends with another. */
    public static boolean endsWith(String text, String end) {
        return text.endsWith(end);
    }

    /** The text itself: what it is taken for is decided where it is written. */
    public static String markdown(String text) {
        return text;
    }
}
