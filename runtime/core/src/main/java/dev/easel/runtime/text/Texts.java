package dev.easel.runtime.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Functions on texts, whose characters are code points. */
public final class Texts {
    private Texts() {}

    /**
     * Chooses between two forms by a number.
     *
     * @param count the number
     * @param one the form for exactly 1
     * @param other the form for any other number
     * @param locale for whom the number is written
     * @return the form, with the number in the place of each {@code #}
     */
    public static String plural(long count, String one, String other, Locale locale) {
        String form = count == 1 ? one : other;
        return form.indexOf('#') < 0 ? form : form.replace("#", Numbers.number(BigDecimal.valueOf(count), locale));
    }

    /**
     * Shortens a text: its end gives way to an ellipsis. What people see as one character is not cut in two.
     *
     * @param text the text
     * @param most how many characters it may have, the ellipsis among them
     * @return the text, or its beginning; nothing if {@code most} is below 1
     */
    public static String truncate(String text, long most) {
        return Truncation.of(text, most);
    }

    /**
     * Puts texts behind one another.
     *
     * @param texts the texts
     * @param separator what stands between two
     * @return one text
     */
    public static String join(List<String> texts, String separator) {
        return String.join(separator, texts);
    }

    /**
     * Writes a text in capitals, whatever the locale: a Turkish one would change what ids and addresses mean.
     *
     * @param text the text
     * @return its capitals
     */
    public static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /**
     * Writes a text in small letters, whatever the locale.
     *
     * @param text the text
     * @return its small letters
     */
    public static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /**
     * Drops the blanks of any kind, and the line breaks, at the ends of a text.
     *
     * @param text the text
     * @return what stands between them
     */
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

    /**
     * Percent-encodes a text as a part of an address: all but the unreserved characters of RFC 3986.
     *
     * @param text the text; a surrogate without its partner reads as U+FFFD
     * @return the part
     */
    public static String urlEncode(String text) {
        return PercentEncoding.of(text);
    }

    /**
     * Tells whether a text has another in it.
     *
     * @param text the text
     * @param part the other
     * @return true if it does
     */
    public static boolean contains(String text, String part) {
        return text.contains(part);
    }

    /**
     * Tells whether a text starts with another.
     *
     * @param text the text
     * @param start the other
     * @return true if it does
     */
    public static boolean startsWith(String text, String start) {
        return text.startsWith(start);
    }

    /**
     * Tells whether a text ends with another.
     *
     * @param text the text
     * @param end the other
     * @return true if it does
     */
    public static boolean endsWith(String text, String end) {
        return text.endsWith(end);
    }

    /**
     * Gives the text itself: what it is taken for is decided where it is written.
     *
     * @param text the text
     * @return the same
     */
    public static String markdown(String text) {
        return text;
    }
}
