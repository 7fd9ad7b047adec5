package dev.easel.compiler.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.compiler.catalog.LiteralRule.Mistake;
import dev.easel.runtime.text.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final LocalTime TIME = LocalTime.of(16, 5, 9);
    private static final Instant MOMENT = DAY.atTime(TIME).toInstant(ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "DATE | short",
                "DATE | full",
                "DATE | d MMM yyyy",
                "DATE | EEEE",
                "DATE | 'due' d.M.",
                "DATE | YYYY-'W'ww",
                "DATE | DDD",
                "DATE_OF_MOMENT | medium",
                "DATE_OF_MOMENT | EEE d MMM, HH:mm",
                "DATE_OF_MOMENT | d MMM, h:mm a",
                "TIME | short",
                "TIME | HH:mm",
                "TIME | h 'o''clock' B",
                "TIME_OF_MOMENT | full",
                "TIME_OF_MOMENT | HH:mm z",
                "CURRENCY | EUR",
                "CURRENCY | usd",
                "CURRENCY | XAU",
                "ZONE | Europe/Berlin",
                "ZONE | UTC",
                "ZONE | +02:00"
            })
    void whatIsMeantIsRight(LiteralRule rule, String literal) {
        assertThat(rule.mistakeIn(literal)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "DATE | Medium | `Medium` is neither a style nor a pattern",
                "DATE | foo | `foo` is neither a style nor a pattern",
                "DATE | pyM | `p` is padding, which no card shows",
                "DATE | HH:mm | `HH:mm` prints more than a date has",
                "DATE | YYYY-MM-dd | `Y` is the year of the week, which differs around New Year",
                "DATE | yyyy-MM-DD | `D` is the day of the year",
                "DATE_OF_MOMENT | dd.mm.yyyy | `m` is the minute",
                "DATE_OF_MOMENT | d MMM, hh:mm | `h` counts to 12 and does not say which half of the day",
                "TIME | full | `full` prints a zone, which a time of day does not have",
                "TIME | HH:MM | `M` is the month",
                "TIME | HH:mm z | `HH:mm z` prints more than a time of day has",
                "TIME_OF_MOMENT | d MMM | `M` is the month",
                "TIME_OF_MOMENT | EEEE | `time` prints no dates",
                "TIME_OF_MOMENT | h:mm | `h` counts to 12 and does not say which half of the day",
                "CURRENCY | euro | `euro` is no currency",
                "CURRENCY | € | `€` is no currency",
                "ZONE | Berlin | `Berlin` is no time zone",
                "ZONE | PST | `PST` is no time zone"
            })
    void whatIsNeverMeantIsAMistake(LiteralRule rule, String literal, String message) {
        assertThat(rule.mistakeIn(literal)).map(Mistake::message).contains(message);
        assertThat(rule.mistakeIn(literal)).map(Mistake::note).get().asString().startsWith("write ");
    }

    @ParameterizedTest
    @CsvSource({"'', a pattern prints something", "' ', a pattern prints something"})
    void aFormatPrintsSomething(String literal, String message) {
        assertThat(LiteralRule.DATE.mistakeIn(literal)).map(Mistake::message).contains(message);
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.strings()
                .withChars("GuyDMLdQqYwWEecFaBhKkHmsSAnNzOXxZVp'[] .:")
                .ofMinLength(1)
                .ofMaxLength(105);
    }

    @Property
    void whatIsRightIsWhatTheRuntimeWrites(@ForAll("patterns") String pattern) {
        if (LiteralRule.DATE.mistakeIn(pattern).isEmpty()) {
            assertThat(Dates.date(DAY, pattern, Locale.ENGLISH)).isEqualTo(byJava(pattern, DAY));
        }
        if (LiteralRule.DATE_OF_MOMENT.mistakeIn(pattern).isEmpty()) {
            assertThat(Dates.date(MOMENT, pattern, ZoneOffset.UTC, Locale.ENGLISH))
                    .isEqualTo(byJava(pattern, MOMENT.atZone(ZoneOffset.UTC)));
        }
        if (LiteralRule.TIME.mistakeIn(pattern).isEmpty()) {
            assertThat(Dates.time(TIME, pattern, Locale.ENGLISH)).isEqualTo(byJava(pattern, TIME));
        }
    }

    private static String byJava(String pattern, TemporalAccessor value) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(value);
    }
}
