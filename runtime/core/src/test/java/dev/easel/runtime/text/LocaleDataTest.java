package dev.easel.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people of many places read, the same on every JDK; {@code -Deasel.rewrite=true} writes it. */
class LocaleDataTest {
    private static final Path GOLDEN = Path.of("src/test/resources/text/locales.txt");

    private static final List<String> TAGS = List.of(
            "en", "en-US", "en-GB", "en-AU", "de", "de-AT", "de-CH", "fr", "fr-CA", "fr-CH", "es", "it", "pt", "pt-PT",
            "nl", "da", "sv", "cs", "ru", "uk", "tr", "hu", "ro", "id", "hi", "th", "ja", "ko", "zh-TW");

    private static final BigDecimal AMOUNT = new BigDecimal("-1234.5");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 9);
    private static final LocalTime TIME = LocalTime.of(16, 5, 9);
    private static final Instant MOMENT = Instant.parse("2026-05-09T14:05:09Z");

    @Test
    void peopleReadTheirOwnLocale() throws IOException {
        String now = TAGS.stream().map(LocaleDataTest::block).collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("easel.rewrite")) {
            Files.writeString(GOLDEN, now);
        }
        assertThat(now).isEqualTo(Files.readString(GOLDEN));
    }

    private static String block(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return Stream.of(
                        "[" + tag + "]",
                        "number     " + Numbers.number(new BigDecimal("-1234567.8912"), locale),
                        "percent    " + Numbers.percent(new BigDecimal("0.256"), 1, locale),
                        "currency   " + amounts(locale, "EUR", "USD", "GBP", "JPY", "CHF"),
                        "date       " + dates(locale),
                        "time       " + times(locale),
                        "pattern    " + Dates.date(DAY, "EEEE, d MMMM", locale),
                        "relative   " + relatives(locale),
                        "plural     " + Texts.plural(1_200, "# cup", "# cups", locale))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String amounts(Locale locale, String... codes) {
        return Stream.of(codes)
                .map(code -> Numbers.currency(AMOUNT, code, locale))
                .collect(Collectors.joining(" | "));
    }

    private static String dates(Locale locale) {
        return Stream.of("short", "medium", "long", "full")
                .map(style -> Dates.date(DAY, style, locale))
                .collect(Collectors.joining(" | "));
    }

    private static String times(Locale locale) {
        return Stream.of("short", "medium")
                .map(style -> Dates.time(TIME, style, locale))
                .collect(Collectors.joining(" | "));
    }

    private static String relatives(Locale locale) {
        return Stream.of("2026-05-09T14:05:00Z", "2026-05-09T13:04:00Z", "2026-05-11T14:05:09Z", "2021-05-08T00:00:00Z")
                .map(now -> Dates.relative(Instant.parse(now), locale, MOMENT))
                .collect(Collectors.joining(" | "));
    }

    @Test
    void zonesMoveTheDay() {
        Instant late = Instant.parse("2026-05-09T23:30:00Z");

        assertThat(Dates.date(late, "medium", ZoneId.of("Asia/Tokyo"), Locale.ENGLISH))
                .isEqualTo("May 10, 2026");
        assertThat(Dates.time(late, "short", ZoneId.of("Asia/Tokyo"), Locale.ENGLISH))
                .isEqualTo("8:30 AM");
    }
}
