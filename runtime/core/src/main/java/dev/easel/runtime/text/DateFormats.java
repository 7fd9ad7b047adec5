package dev.easel.runtime.text;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How dates and times are written: in a style, or by a pattern. What is neither is the style {@code medium}. */
final class DateFormats {
    private static final int LONGEST_PATTERN = 100;
    private static final String MEDIUM = "medium";
    private static final Map<String, FormatStyle> STYLES = Map.of(
            "short", FormatStyle.SHORT, MEDIUM, FormatStyle.MEDIUM, "long", FormatStyle.LONG, "full", FormatStyle.FULL);
    private static final Set<String> WITH_ZONE = Set.of("long", "full");
    private static final Cache<Format, DateTimeFormatter> FORMATTERS = new Cache<>(Format::formatter);

    private DateFormats() {}

    static String date(TemporalAccessor value, String format, Locale locale) {
        return write(value, new Format(true, bounded(format), Locales.known(locale)));
    }

    static String time(TemporalAccessor value, String format, Locale locale) {
        return write(value, new Format(false, bounded(format), Locales.known(locale)));
    }

    /** A time that has no zone, which the longer styles would print. */
    static String timeOfDay(LocalTime value, String format, Locale locale) {
        return time(value, WITH_ZONE.contains(format) ? MEDIUM : format, locale);
    }

    private static String bounded(String format) {
        return format.length() > LONGEST_PATTERN ? MEDIUM : format;
    }

    private static String write(TemporalAccessor value, Format format) {
        try {
            return Locales.plain(FORMATTERS.get(format).format(value));
        } catch (DateTimeException | ArithmeticException lacking) {
            Format medium = new Format(format.ofDates(), MEDIUM, format.locale());
            return Locales.plain(FORMATTERS.get(medium).format(value));
        }
    }

    private record Format(boolean ofDates, String styleOrPattern, Locale locale) {
        DateTimeFormatter formatter() {
            FormatStyle style = STYLES.get(styleOrPattern);
            return (style == null ? byPattern() : of(style)).withDecimalStyle(DecimalStyle.of(locale));
        }

        private DateTimeFormatter byPattern() {
            try {
                return DateTimeFormatter.ofPattern(styleOrPattern, locale);
            } catch (IllegalArgumentException | ClassCastException noPattern) { // the latter for some with padding
                return of(FormatStyle.MEDIUM);
            }
        }

        // The style's pattern, looked up once: a formatter of the style itself looks it up whenever it writes.
        private DateTimeFormatter of(FormatStyle style) {
            String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                    ofDates ? style : null, ofDates ? null : style, IsoChronology.INSTANCE, locale);
            return DateTimeFormatter.ofPattern(pattern, locale);
        }
    }
}
