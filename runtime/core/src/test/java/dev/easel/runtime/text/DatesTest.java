package dev.easel.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    private static final Locale EN = Locale.ENGLISH;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final LocalTime TIME = LocalTime.of(14, 5, 9);
    private static final Instant MOMENT = Instant.parse("2026-03-05T14:05:09Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "short, 3/5/26",
        "medium, 'Mar 5, 2026'",
        "long, 'March 5, 2026'",
        "full, 'Thursday, March 5, 2026'",
        "EEE d MMM, Thu 5 Mar",
        "yyyy-MM-dd, 2026-03-05",
        "'''due'' d.M.', due 5.3."
    })
    void aDateHasAStyleOrAPattern(String format, String text) {
        assertThat(Dates.date(DAY, format, EN)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"short, 2:05 PM", "medium, 2:05:09 PM", "HH:mm, 14:05"})
    void aTimeHasAStyleOrAPattern(String format, String text) {
        assertThat(Dates.time(TIME, format, EN)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Medium", "long!", "foo", "HH:mm", "'", "d MMM ]", "pppp", "pyM"})
    void anyOtherFormatOfADateIsMedium(String format) {
        assertThat(Dates.date(DAY, format, EN)).isEqualTo("Mar 5, 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Short", "full", "long", "d MMM", "HH:mm z", "{}"})
    void anyOtherFormatOfATimeIsMedium(String format) {
        assertThat(Dates.time(TIME, format, EN)).isEqualTo("2:05:09 PM");
    }

    @Test
    void aPatternThatIsTooLongIsMedium() {
        assertThat(Dates.date(DAY, "[".repeat(100_000), EN)).isEqualTo("Mar 5, 2026");
    }

    @Test
    void aMomentIsWrittenInItsZone() {
        assertThat(Dates.date(MOMENT, "d MMM, HH:mm", BERLIN, EN)).isEqualTo("5 Mar, 15:05");
        assertThat(Dates.date(MOMENT, "d MMM, HH:mm", ZoneId.of("Asia/Kolkata"), EN))
                .isEqualTo("5 Mar, 19:35");
        assertThat(Dates.time(MOMENT, "short", "America/New_York", EN)).isEqualTo("9:05 AM");
        assertThat(Dates.time(MOMENT, "HH:mm", "+02:00", EN)).isEqualTo("16:05");
    }

    @Test
    void anUnknownZoneIsUtcAndSaysSo() {
        assertThat(Dates.time(MOMENT, "HH:mm", "Mars/Olympus", EN)).isEqualTo("14:05 UTC");
        assertThat(Dates.date(MOMENT, "medium", "", EN)).isEqualTo("Mar 5, 2026 UTC");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05T14:05:09Z, now",
        "2026-03-05T14:04:10Z, now",
        "2026-03-05T14:06:08Z, now",
        "2026-03-05T14:04:09Z, 1 minute ago",
        "2026-03-05T13:05:10Z, 59 minutes ago",
        "2026-03-05T13:05:09Z, 1 hour ago",
        "2026-03-05T16:05:08Z, in 1 hour",
        "2026-03-04T14:05:10Z, 23 hours ago",
        "2026-03-04T14:05:09Z, 1 day ago",
        "2026-03-11T14:05:09Z, in 6 days",
        "2026-03-12T14:05:09Z, in 1 week",
        "2026-02-05T14:05:10Z, 3 weeks ago",
        "2026-02-05T14:05:09Z, 1 month ago",
        "2025-03-05T14:05:10Z, 11 months ago",
        "2025-03-05T14:05:09Z, 1 year ago",
        "2028-03-05T14:05:09Z, in 2 years",
        "0001-01-01T00:00:00Z, '2,025 years ago'"
    })
    void relativeTimesCountWholeUnits(Instant then, String text) {
        assertThat(Dates.relative(then, EN, MOMENT)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "ru, 1, 1 год назад", "ru, 3, 3 года назад", "ru, 11, 11 лет назад", "ru, 21, 21 год назад",
                "ru, 112, 112 лет назад",
        "uk, 22, 22 роки тому", "pl, 1, 1 rok temu", "pl, 21, 21 lat temu", "pl, 22, 22 lata temu",
                "cs, 2, před 2 lety",
        "sk, 5, pred 5 rokmi", "fr, 1, il y a 1 an", "ja, 1, 1 年前", "hu, 7, 7 évvel ezelőtt",
                "de, 1200, vor 1.200 Jahren"
    })
    void theFormFollowsTheNumber(String tag, int years, String text) {
        Instant then = MOMENT.atZone(ZoneOffset.UTC).minusYears(years).toInstant();

        assertThat(Dates.relative(then, Locale.forLanguageTag(tag), MOMENT)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "pt-BR, em 2 dias", "pt-PT, dentro de 2 dias", "pt-AO, dentro de 2 dias", "zh-CN, 2天后", "zh-TW, 2 天後",
        "zh-Hant, 2 天後", "zh-Hans-HK, 2天后", "no, om 2 døgn", "de-CH, in 2 Tagen", "en-GB, in 2 days"
    })
    void aRegionHasTheWordsOfItsLanguage(String tag, String text) {
        assertThat(Dates.relative(MOMENT.plusSeconds(200_000), Locale.forLanguageTag(tag), MOMENT))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fa", "sw", "xx"})
    void aLanguageWithoutWordsReadsEnglish(String tag) {
        assertThat(Dates.relative(MOMENT.minusSeconds(7_200), Locale.forLanguageTag(tag), MOMENT))
                .isEqualTo("2 hours ago");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en", "de", "fr", "es", "it", "pt", "pt-PT", "nl", "da", "sv", "nb", "fi", "et", "hu", "el", "bg", "pl",
                "cs", "sk", "ru", "uk", "tr", "id", "vi", "th", "ja", "ko", "zh", "zh-Hant"
            })
    void aLanguageHasAllItsWords(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        RelativeWords words = RelativeWords.of(locale);

        assertThat(words.isOf(locale)).isTrue();
        assertThat(words.now()).isNotBlank();
        for (ChronoUnit unit : RelativeTimes.UNITS) {
            for (long count : List.of(1L, 3L, 7L)) {
                assertThat(words.form(true, unit, count))
                        .containsOnlyOnce("#")
                        .isNotEqualTo(words.form(false, unit, count));
            }
        }
    }
}
