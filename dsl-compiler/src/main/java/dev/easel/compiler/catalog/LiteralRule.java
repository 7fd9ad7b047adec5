package dev.easel.compiler.catalog;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a text must be as an argument of a function. The functions take any at run time, so that none can fail; one that stands in the
 * definition can be checked there.
 */
public enum LiteralRule {
    /** A style or a pattern for a day of the calendar. */
    DATE(DateFormats.STYLES, DateFormats::ofDay),
    /** A style or a pattern for the day, and perhaps the time, of a moment. */
    DATE_OF_MOMENT(DateFormats.STYLES, DateFormats::ofMoment),
    /** A style or a pattern for a time of day. */
    TIME(DateFormats.STYLES_WITHOUT_ZONE, DateFormats::ofTime),
    /** A style or a pattern for the time of a moment. */
    TIME_OF_MOMENT(DateFormats.STYLES, DateFormats::ofTimeOfMoment),
    /** The code of a currency, in capitals or not. */
    CURRENCY(
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .sorted()
                    .toList(),
            LiteralRule::mistakeInCurrency),
    /** The name of a time zone, or an offset. */
    ZONE(ZoneId.getAvailableZoneIds().stream().sorted().toList(), LiteralRule::mistakeInZone);

    private final List<String> words;
    private final java.util.function.Function<String, Optional<Mistake>> check;

    LiteralRule(List<String> words, java.util.function.Function<String, Optional<Mistake>> check) {
        this.words = words;
        this.check = check;
    }

    /**
     * What is wrong with a text.
     *
     * @param message what is wrong, without a full stop
     * @param note what to write instead
     */
    public record Mistake(String message, String note) {}

    /** What is wrong with a text that stands in the definition, if anything is. */
    public Optional<Mistake> mistakeIn(String literal) {
        return check.apply(literal);
    }

    /** The words that it may be, one of which was perhaps meant; it may be a pattern as well, where it says how to format. */
    public List<String> words() {
        return words;
    }

    private static Optional<Mistake> mistakeInCurrency(String literal) {
        return CURRENCY.words.contains(literal.toUpperCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of(new Mistake(
                        "`" + literal + "` is no currency", "write its code in ISO 4217, such as `EUR` or `USD`"));
    }

    private static Optional<Mistake> mistakeInZone(String literal) {
        try {
            ZoneId.of(literal);
            return Optional.empty();
        } catch (DateTimeException unknown) {
            return Optional.of(new Mistake(
                    "`" + literal + "` is no time zone",
                    "write a name of the IANA database, such as `Europe/Berlin`, or an offset, such as `+02:00`"));
        }
    }
}
