package dev.easel.runtime.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values as data: as text that is the same in every locale, and from such text. */
public final class Values {
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final int MOST_DIGITS = 19;
    private static final int LONGEST_NUMBER = 1_000;

    private Values() {}

    /**
     * Writes a number in plain digits.
     *
     * @param number the number
     * @return its digits
     */
    public static String string(long number) {
        return Long.toString(number);
    }

    /**
     * Writes a number in plain digits, zeros at its end included.
     *
     * @param number the number
     * @return its digits; with an exponent if it takes more than a thousand zeros
     */
    public static String string(BigDecimal number) {
        return Magnitude.plain(number);
    }

    /**
     * Writes a truth value.
     *
     * @param value the value
     * @return {@code true} or {@code false}
     */
    public static String string(boolean value) {
        return Boolean.toString(value);
    }

    /**
     * Writes a date.
     *
     * @param date the date
     * @return ISO 8601: {@code 2024-05-17}
     */
    public static String string(LocalDate date) {
        return date.toString();
    }

    /**
     * Writes a time.
     *
     * @param time the time
     * @return ISO 8601: {@code 17:30}, with seconds if it has any
     */
    public static String string(LocalTime time) {
        return time.toString();
    }

    /**
     * Writes a moment.
     *
     * @param moment the moment
     * @return ISO 8601, in UTC: {@code 2024-05-17T15:30:00Z}
     */
    public static String string(Instant moment) {
        return moment.toString();
    }

    /**
     * Writes a zone.
     *
     * @param zone the zone
     * @return its name, such as {@code Europe/Berlin}
     */
    public static String string(ZoneId zone) {
        return zone.getId();
    }

    /**
     * Writes an address.
     *
     * @param address the address
     * @return the address as it was given
     */
    public static String string(URI address) {
        return address.toString();
    }

    /**
     * Reads a whole number.
     *
     * @param text a text
     * @return the number that it is, in plain digits; null if it is none, has more than 1,000 characters or more than 64 bits
     */
    public static @Nullable Long integer(String text) {
        return text.length() <= LONGEST_NUMBER && INTEGER.matcher(text).matches()
                ? integer(new BigDecimal(text))
                : null;
    }

    /**
     * Drops what stands after the point of a number.
     *
     * @param number the number
     * @return the whole number, nearer to zero; null if it has more than 64 bits
     */
    public static @Nullable Long integer(BigDecimal number) {
        long digits = (long) number.precision() - number.scale();
        if (number.signum() == 0 || digits <= 0) {
            return 0L;
        }
        if (digits > MOST_DIGITS) {
            return null;
        }
        BigDecimal whole = number.setScale(0, RoundingMode.DOWN);
        return whole.compareTo(LEAST) < 0 || whole.compareTo(MOST) > 0 ? null : (Long) whole.longValue();
    }

    /**
     * Reads a number.
     *
     * @param text a text
     * @return the number that it is, in plain digits; null if it is none, or has more than 1,000 characters
     */
    public static @Nullable BigDecimal decimal(String text) {
        return text.length() <= LONGEST_NUMBER && DECIMAL.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    /**
     * Gives a whole number as one with digits after its point.
     *
     * @param number the number
     * @return the same number
     */
    public static BigDecimal decimal(long number) {
        return BigDecimal.valueOf(number);
    }

    /**
     * Counts the characters of a text: code points, as everywhere.
     *
     * @param text the text
     * @return how many it has
     */
    public static long size(String text) {
        return text.codePointCount(0, text.length());
    }

    /**
     * Counts the values of a list.
     *
     * @param list the list
     * @return how many it has
     */
    public static long size(List<?> list) {
        return list.size();
    }

    /**
     * Counts the values of a map.
     *
     * @param map the map
     * @return how many it has
     */
    public static long size(Map<?, ?> map) {
        return map.size();
    }
}
