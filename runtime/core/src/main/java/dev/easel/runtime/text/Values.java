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

    /** The number in plain digits. */
    public static String string(long number) {
        return Long.toString(number);
    }

    /** The number in plain digits; with an exponent if it takes more than a thousand zeros. */
    public static String string(BigDecimal number) {
        return Magnitude.plain(number);
    }

    /** {@code true} or {@code false}. */
    public static String string(boolean value) {
        return Boolean.toString(value);
    }

    /** The date in ISO 8601. */
    public static String string(LocalDate date) {
        return date.toString();
    }

    /** The time in ISO 8601. */
    public static String string(LocalTime time) {
        return time.toString();
    }

    /** The moment in ISO 8601, in UTC. */
    public static String string(Instant moment) {
        return moment.toString();
    }

    /** The zone's name. */
    public static String string(ZoneId zone) {
        return zone.getId();
    }

    /** The address. */
    public static String string(URI address) {
        return address.toString();
    }

    /** The whole number that a text is, in plain digits; null if it is none, or has more than 64 bits. */
    public static @Nullable Long integer(String text) {
        return text.length() <= LONGEST_NUMBER && INTEGER.matcher(text).matches()
                ? integer(new BigDecimal(text))
                : null;
    }

    /** The number without what stands after its point; null if it has more than 64 bits. */
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

    /** The number that a text is, in plain digits; null if it is none. */
    public static @Nullable BigDecimal decimal(String text) {
        return text.length() <= LONGEST_NUMBER && DECIMAL.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    /** The same number. */
    public static BigDecimal decimal(long number) {
        return BigDecimal.valueOf(number);
    }

    /** How many characters a text has: code points, as everywhere. */
    public static long size(String text) {
        return text.codePointCount(0, text.length());
    }

    /** How many values a list has. */
    public static long size(List<?> list) {
        return list.size();
    }

    /** How many values a map has. */
    public static long size(Map<String, ?> map) {
        return map.size();
    }
}
