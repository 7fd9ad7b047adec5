package dev.easel.compiler.catalog;

import dev.easel.compiler.catalog.LiteralRule.Mistake;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How definitions want dates and times written: a style, or a pattern of {@link DateTimeFormatter}. Letters of a pattern that are right
 * and yet never meant are mistakes, too.
 */
final class DateFormats {
    static final List<String> STYLES = List.of("short", "medium", "long", "full");
    static final List<String> STYLES_WITHOUT_ZONE = List.of("short", "medium");

    private static final int LONGEST_PATTERN = 100;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final LocalTime TIME = LocalTime.of(14, 5, 9);
    private static final TemporalAccessor MOMENT = DAY.atTime(TIME).atZone(ZoneOffset.UTC);

    private static final String IN_DATE = "`d MMM yyyy`";
    private static final String IN_TIME = "`HH:mm`";

    private DateFormats() {}

    static Optional<Mistake> ofDay(String format) {
        return inDate(format, "a date", DAY);
    }

    static Optional<Mistake> ofMoment(String format) {
        return inDate(format, "a moment", MOMENT);
    }

    static Optional<Mistake> ofTime(String format) {
        if (STYLES.contains(format) && !STYLES_WITHOUT_ZONE.contains(format)) {
            return mistake(
                    "`" + format + "` prints a zone, which a time of day does not have", "write `short` or `medium`");
        }
        return inTime(format, "a time of day", TIME);
    }

    static Optional<Mistake> ofTimeOfMoment(String format) {
        return inTime(format, "a moment", MOMENT);
    }

    private static Optional<Mistake> inDate(String format, String what, TemporalAccessor sample) {
        if (STYLES.contains(format)) {
            return Optional.empty();
        }
        return noPattern(format, IN_DATE)
                .or(() -> lacking(format, what, sample, IN_DATE))
                .or(() -> neverMeantInDate(letters(format)))
                .or(() -> hoursWithoutHalf(letters(format)));
    }

    private static Optional<Mistake> inTime(String format, String what, TemporalAccessor sample) {
        if (STYLES.contains(format)) {
            return Optional.empty();
        }
        return noPattern(format, IN_TIME)
                .or(() -> ofDate(letters(format)))
                .or(() -> lacking(format, what, sample, IN_TIME))
                .or(() -> hoursWithoutHalf(letters(format)));
    }

    private static Optional<Mistake> noPattern(String format, String example) {
        if (format.length() > LONGEST_PATTERN) {
            return mistake("a pattern has at most " + LONGEST_PATTERN + " characters", "write a shorter one");
        }
        if (has("p", letters(format))) {
            return mistake("`p` is padding, which no card shows", "write the pattern without it");
        }
        try {
            DateTimeFormatter.ofPattern(format, Locale.ROOT);
            return format.isBlank()
                    ? mistake("a pattern prints something", "write one such as " + example)
                    : Optional.empty();
        } catch (IllegalArgumentException noPattern) {
            return mistake(
                    "`" + format + "` is neither a style nor a pattern",
                    "write `short`, `medium`, `long` or `full`, or a pattern such as " + example
                            + "; words stand between `'`");
        }
    }

    private static Optional<Mistake> lacking(String format, String what, TemporalAccessor sample, String example) {
        try {
            DateTimeFormatter.ofPattern(format, Locale.ROOT).format(sample);
            return Optional.empty();
        } catch (DateTimeException noSuchField) {
            return mistake("`" + format + "` prints more than " + what + " has", "write a pattern such as " + example);
        }
    }

    private static Optional<Mistake> neverMeantInDate(String letters) {
        if (has("Y", letters) && !has("w", letters)) {
            return mistake("`Y` is the year of the week, which differs around New Year", "write `yyyy`");
        }
        if (has("D", letters) && has("ML", letters)) {
            return mistake("`D` is the day of the year", "write `d`");
        }
        if (has("m", letters) && !has("HhKk", letters)) {
            return mistake("`m` is the minute", "write `M` for the month");
        }
        return Optional.empty();
    }

    private static Optional<Mistake> ofDate(String letters) {
        if (has("M", letters)) {
            return mistake("`M` is the month", "write `m` for the minute; `date` prints dates");
        }
        return has("GuyDLdQqYwWEecFg", letters)
                ? mistake("`time` prints no dates", "write a pattern such as " + IN_TIME + "; `date` prints dates")
                : Optional.empty();
    }

    private static Optional<Mistake> hoursWithoutHalf(String letters) {
        return has("hK", letters) && !has("aB", letters)
                ? mistake("`h` counts to 12 and does not say which half of the day", "write `HH:mm`, or `h:mm a`")
                : Optional.empty();
    }

    private static boolean has(String any, String letters) {
        return letters.chars().anyMatch(letter -> any.indexOf(letter) >= 0);
    }

    private static String letters(String pattern) {
        return pattern.replaceAll("'[^']*'", "");
    }

    private static Optional<Mistake> mistake(String message, String note) {
        return Optional.of(new Mistake(message, note));
    }
}
