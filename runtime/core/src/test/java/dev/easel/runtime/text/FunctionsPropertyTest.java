package dev.easel.runtime.text;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.easel.protocol.json.JsonWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** No function throws, whatever its arguments are. */
class FunctionsPropertyTest {
    private static final String PATTERN_LETTERS = "GuyDMLdQqYwWEecFaBhKkHmsSAnNVvzOXxZp'[]#{}. ,:-/";

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Character> any = Arbitraries.chars().all();
        Arbitrary<Character> delicate = Arbitraries.of(
                ' ', '#', '%', '\u00a0', '\u200d', '\u0301', '\ufe0f', '\ud83d', '\ude00', '\udffd', '\ud83c',
                '\udde9');
        return Arbitraries.oneOf(any, delicate, delicate).list().ofMaxSize(40).map(FunctionsPropertyTest::text);
    }

    @Provide
    Arbitrary<String> formats() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "short", "medium", "long", "full", "d MMM yyyy", "HH:mm", "YYYY-'W'ww", "n N A D", "EEEE zzzz"),
                Arbitraries.strings().withChars(PATTERN_LETTERS).ofMaxLength(12),
                texts());
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.oneOf(
                Arbitraries.of(Locale.getAvailableLocales()),
                Arbitraries.of(Locale.ROOT, new Locale("EN", "Nowhere at all", "x y"), new Locale("", "", "?")),
                Arbitraries.of(
                                "en-u-nu-thai-ca-buddhist",
                                "x-private",
                                "xx-YY",
                                "zh-Hant-HK-u-co-pinyin",
                                "ar-EG",
                                "fa",
                                "mr")
                        .map(Locale::forLanguageTag));
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        Arbitrary<Integer> scales = Arbitraries.oneOf(
                Arbitraries.integers().between(-30, 30),
                Arbitraries.of(Integer.MIN_VALUE, Integer.MAX_VALUE, 1_000_000, -1_000_000));
        Arbitrary<BigInteger> digits = Arbitraries.oneOf(
                Arbitraries.longs().map(BigInteger::valueOf),
                Arbitraries.of(
                        BigInteger.ZERO,
                        BigInteger.ONE,
                        BigInteger.TEN.pow(5_000).negate()));
        return Combinators.combine(digits, scales).as(BigDecimal::new);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.oneOf(
                Arbitraries.of(Instant.MIN, Instant.MAX, Instant.EPOCH, Instant.parse("2026-03-29T01:30:00Z")),
                Arbitraries.longs()
                        .between(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond())
                        .map(Instant::ofEpochSecond));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.oneOf(
                Arbitraries.of(ZoneId.getAvailableZoneIds()).map(ZoneId::of),
                Arbitraries.of(ZoneOffset.MIN, ZoneOffset.MAX, ZoneOffset.UTC));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.oneOf(
                Arbitraries.of(LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH),
                Arbitraries.longs()
                        .between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
                        .map(LocalDate::ofEpochDay));
    }

    @Property
    void numbersAreWritten(
            @ForAll("decimals") BigDecimal number,
            @ForAll("texts") String code,
            @ForAll long whole,
            @ForAll("locales") Locale locale) {
        assertThat(Numbers.number(number, locale)).isNotEmpty();
        assertThat(Numbers.number(number, whole, locale)).isNotEmpty();
        assertThat(Numbers.percent(number, locale)).isNotEmpty();
        assertThat(Numbers.percent(number, whole, locale)).isNotEmpty();
        for (String currency : List.of(code, "EUR", "JPY", "XXX", "")) {
            assertThat(Numbers.currency(number, currency, locale)).isNotEmpty();
            assertThat(Numbers.currency(number, currency, whole, locale)).isNotEmpty();
            assertThat(Numbers.currencyMinor(whole, currency, locale)).isNotEmpty();
        }
        assertThat(Values.string(number)).isNotEmpty();
        assertThatCode(() -> Values.integer(number)).doesNotThrowAnyException();
    }

    @Property
    void aNumberHasTheTextThatRepliesHave(@ForAll("decimals") BigDecimal number) {
        JsonWriter out = new JsonWriter(16);
        out.decimal(number);

        assertThat(US_ASCII.decode(out.finish()).toString()).isEqualTo(Values.string(number));
    }

    @Property
    void datesAreWritten(
            @ForAll("dates") LocalDate date, @ForAll("formats") String format, @ForAll("locales") Locale locale) {
        assertThat(Dates.date(date, format, locale)).isNotNull().doesNotContain("\u00a0", "\u202f");
        assertThat(Dates.date(date, "full", locale)).isNotEmpty();
    }

    @Property
    void timesAreWritten(
            @ForAll @IntRange(max = 86_399) int second,
            @ForAll("formats") String format,
            @ForAll("locales") Locale locale) {
        LocalTime time = LocalTime.ofSecondOfDay(second);

        assertThat(Dates.time(time, format, locale)).isNotNull();
        assertThat(Dates.time(time, "full", locale)).isEqualTo(Dates.time(time, "medium", locale));
    }

    @Property
    void momentsAreWritten(
            @ForAll("moments") Instant moment,
            @ForAll("formats") String format,
            @ForAll("zones") ZoneId zone,
            @ForAll("locales") Locale locale) {
        assertThat(Dates.date(moment, format, zone, locale)).isNotNull();
        assertThat(Dates.time(moment, format, zone, locale)).isNotNull();
        assertThat(Dates.date(moment, "medium", format, locale)).isNotEmpty();
        assertThat(Dates.time(moment, "full", zone.getId(), locale)).isNotEmpty();
    }

    @Property
    void anyTwoMomentsHaveADistance(
            @ForAll("moments") Instant moment, @ForAll("moments") Instant now, @ForAll("locales") Locale locale) {
        assertThat(Dates.relative(moment, locale, now)).isNotBlank().doesNotContain("#");
    }

    @Property
    void aTextIsNoLongerThanItMayBe(@ForAll("texts") String text, @ForAll @IntRange(min = -2, max = 45) int most) {
        String truncated = Texts.truncate(text, most);

        if (Values.size(text) <= most) {
            assertThat(truncated).isEqualTo(text);
        } else if (most <= 0) {
            assertThat(truncated).isEmpty();
        } else {
            assertThat(truncated).endsWith("…");
            assertThat(text).startsWith(truncated.substring(0, truncated.length() - 1));
            assertThat(Values.size(truncated)).isLessThanOrEqualTo(most);
        }
        assertThat(Texts.truncate(text, Long.MAX_VALUE)).isEqualTo(text);
        assertThat(Texts.truncate(text, Long.MIN_VALUE)).isEmpty();
    }

    @Property
    void anEncodedTextHasUnreservedCharactersAloneAndReadsBack(@ForAll("texts") String text) {
        String encoded = Texts.urlEncode(text);
        String withoutHalves = new String(text.getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16);

        assertThat(encoded).matches("([A-Za-z0-9._~-]|%[0-9A-F]{2})*");
        assertThat(URLDecoder.decode(encoded, StandardCharsets.UTF_8)).isEqualTo(withoutHalves);
        for (char plain : "azAZ09-._~".toCharArray()) {
            assertThat(Texts.urlEncode(String.valueOf(plain))).isEqualTo(String.valueOf(plain));
        }
    }

    @Property
    void anEncodedTextIsWhatAddressesHave(@ForAll("texts") String text) {
        JsonWriter out = new JsonWriter(16);
        out.pathPart(text, "order");

        assertThat(US_ASCII.decode(out.finish()).toString()).isEqualTo(Texts.urlEncode(text));
    }

    @Property
    void textsAreTakenAsTheyCome(
            @ForAll("texts") String text,
            @ForAll("texts") String other,
            @ForAll long count,
            @ForAll("locales") Locale locale) {
        assertThat(Texts.plural(count, text, other, locale)).isNotNull();
        assertThat(Texts.contains(text + other, text)).isTrue();
        assertThat(Texts.startsWith(text + other, text)).isTrue();
        assertThat(Texts.endsWith(text + other, other)).isTrue();
        assertThat(Texts.upper(text)).isNotNull();
        assertThat(Texts.lower(text)).isNotNull();
        assertThat(Texts.trim(" " + text + "\u00a0")).isEqualTo(Texts.trim(text));
        assertThatCode(() -> Values.decimal(text)).doesNotThrowAnyException();
        assertThatCode(() -> Values.integer(text)).doesNotThrowAnyException();
    }

    @Property
    void joinedTextsStandInTheirOrder(@ForAll("texts") String one, @ForAll("texts") String other) {
        assertThat(Texts.join(List.of(one, other, one), "|")).isEqualTo(one + "|" + other + "|" + one);
    }

    @Property
    void wholeNumbersReadBack(@ForAll long number) {
        assertThat(Values.integer(Values.string(number))).isEqualTo(number);
        assertThat(Values.integer(Values.decimal(number))).isEqualTo(number);
    }

    @Property
    void listsAreSortedAndTurned(@ForAll List<Long> list) {
        List<Long> sorted = Lists.sorted(list);

        assertThat(sorted).isSorted().containsExactlyInAnyOrderElementsOf(list);
        assertThat(Lists.reversed(Lists.reversed(list))).isEqualTo(list);
        assertThat(Lists.first(Lists.reversed(list))).isEqualTo(Lists.last(list));
    }

    private static String text(List<Character> characters) {
        StringBuilder text = new StringBuilder();
        characters.forEach(text::append);
        return text.toString();
    }
}
