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
 * {@code long} and {@code full}, or a pattern of {@link java.time.format.DateTimeFormatter} with at most 100 characters; any other text,
 * and a pattern that asks for what the value does not have, is {@code medium}.
 */
public final class Dates {
    private Dates() {}

    /**
     * Writes a date.
     *
     * @param date the date
     * @param format a style or a pattern
     * @param locale for whom
     * @return the date
     */
    public static String date(LocalDate date, String format, Locale locale) {
        return DateFormats.date(date, format, locale);
    }

    /**
     * Writes the date of a moment in a zone.
     *
     * @param moment the moment
     * @param format a style or a pattern
     * @param zone the zone
     * @param locale for whom
     * @return the date
     */
    public static String date(Instant moment, String format, ZoneId zone, Locale locale) {
        return DateFormats.date(Moments.at(zone, moment), format, locale);
    }

    /**
     * Writes the date of a moment in a zone that data names.
     *
     * @param moment the moment
     * @param format a style or a pattern
     * @param zone the name of a zone, such as {@code Europe/Berlin}
     * @param locale for whom
     * @return the date; if the zone is unknown, the one in UTC, with {@code UTC} behind it
     */
    public static String date(Instant moment, String format, String zone, Locale locale) {
        try {
            return date(moment, format, ZoneId.of(zone), locale);
        } catch (DateTimeException unknown) {
            return date(moment, format, ZoneOffset.UTC, locale) + " UTC";
        }
    }

    /**
     * Writes a time of day.
     *
     * @param time the time
     * @param format a style or a pattern; {@code long} and {@code full}, which would name a zone, are {@code medium}
     * @param locale for whom
     * @return the time
     */
    public static String time(LocalTime time, String format, Locale locale) {
        return DateFormats.timeOfDay(time, format, locale);
    }

    /**
     * Writes the time of a moment in a zone.
     *
     * @param moment the moment
     * @param format a style or a pattern
     * @param zone the zone
     * @param locale for whom
     * @return the time
     */
    public static String time(Instant moment, String format, ZoneId zone, Locale locale) {
        return DateFormats.time(Moments.at(zone, moment), format, locale);
    }

    /**
     * Writes the time of a moment in a zone that data names.
     *
     * @param moment the moment
     * @param format a style or a pattern
     * @param zone the name of a zone, such as {@code Europe/Berlin}
     * @param locale for whom
     * @return the time; if the zone is unknown, the one in UTC, with {@code UTC} behind it
     */
    public static String time(Instant moment, String format, String zone, Locale locale) {
        try {
            return time(moment, format, ZoneId.of(zone), locale);
        } catch (DateTimeException unknown) {
            return time(moment, format, ZoneOffset.UTC, locale) + " UTC";
        }
    }

    /**
     * Writes how long before now a moment was, or how long after now it is, in the largest unit of which it is at least one: whole years,
     * months, weeks, days, hours or minutes, counted in UTC. The words are those of a table of its own; other languages read English.
     *
     * @param moment the moment
     * @param locale for whom
     * @param now what is now
     * @return the distance; less than a minute is now
     */
    public static String relative(Instant moment, Locale locale, Instant now) {
        return RelativeTimes.write(moment, Locales.known(locale), now);
    }
}
