package dev.easel.runtime.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * Dates and times for people: in their locale, by the Gregorian calendar. A format is one of the styles {@code short}, {@code medium},
 * {@code long} and {@code full}, or a pattern of {@link java.time.format.DateTimeFormatter}; any other text, and a pattern that asks for
 * what the value does not have, is {@code medium}.
 */
public final class Dates {
    private Dates() {}

    /** A date. */
    public static String date(LocalDate date, String format, Locale locale) {
        return DateFormats.date(date, format, locale);
    }

    /** The date of a moment in a zone. */
    public static String date(Instant moment, String format, ZoneId zone, Locale locale) {
        return DateFormats.date(Moments.at(zone, moment), format, locale);
    }

    /** The date of a moment in a zone; if that is unknown, in UTC, which is then said. */
    public static String date(Instant moment, String format, String zone, Locale locale) {
        try {
            return date(moment, format, ZoneId.of(zone), locale);
        } catch (DateTimeException unknown) {
            return date(moment, format, ZoneOffset.UTC, locale) + " UTC";
        }
    }

    /** A time of day. */
    public static String time(LocalTime time, String format, Locale locale) {
        return DateFormats.timeOfDay(time, format, locale);
    }

    /** The time of a moment in a zone. */
    public static String time(Instant moment, String format, ZoneId zone, Locale locale) {
        return DateFormats.time(Moments.at(zone, moment), format, locale);
    }

    /** The time of a moment in a zone; if that is unknown, in UTC, which is then said. */
    public static String time(Instant moment, String format, String zone, Locale locale) {
        try {
            return time(moment, format, ZoneId.of(zone), locale);
        } catch (DateTimeException unknown) {
            return time(moment, format, ZoneOffset.UTC, locale) + " UTC";
        }
    }

    /**
     * How long before now a moment was, or how long after now it is, in the largest unit of which it is at least one. The words are
     * those of a table of its own; other languages read English.
     */
    public static String relative(Instant moment, Locale locale, Instant now) {
        return RelativeTimes.write(moment, Locales.known(locale), now);
    }
}
