package dev.easel.runtime.text;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for people, in their locale. Halves are rounded away from zero, and what rounds to nothing has no sign. A number that takes more
 * than a thousand zeros is written with an exponent.
 */
public final class Numbers {
    private static final int MOST_DIGITS = 20;
    private static final int DIGITS_OF_NUMBERS = 3;
    private static final int DIGITS_OF_AMOUNTS = 2;
    private static final Map<String, Currency> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, currency -> currency));

    private Numbers() {}

    /**
     * Writes an amount of money, with as many digits after the point as its currency has.
     *
     * @param amount the amount, in the currency's main unit
     * @param code ISO 4217, in letters of either case; an unknown one stands after the number, which then has two digits after the point
     * @param locale for whom
     * @return the amount and its currency
     */
    public static String currency(BigDecimal amount, String code, Locale locale) {
        Currency currency = known(code);
        return currency(amount, code, digits(currency), locale);
    }

    /**
     * Writes an amount of money, with so many digits after the point.
     *
     * @param amount the amount, in the currency's main unit
     * @param code ISO 4217, in letters of either case; an unknown one stands after the number
     * @param digits how many digits stand after the point: below 0 reads as 0, beyond 20 as 20
     * @param locale for whom
     * @return the amount and its currency
     */
    public static String currency(BigDecimal amount, String code, long digits, Locale locale) {
        Currency currency = known(code);
        return currency == null
                ? (number(amount, digits, locale) + " " + code).strip()
                : NumberFormats.write(amount, NumberFormats.Style.amount(currency, within(digits), locale));
    }

    /**
     * Writes an amount of money that is counted in its smallest unit, such as cents.
     *
     * @param amount how many of them
     * @param code ISO 4217, in letters of either case; an unknown one has hundred to its main unit
     * @param locale for whom
     * @return the amount in its main unit, and its currency
     */
    public static String currencyMinor(long amount, String code, Locale locale) {
        int digits = digits(known(code));
        return currency(BigDecimal.valueOf(amount, digits), code, digits, locale);
    }

    /**
     * Writes a number, with at most three digits after the point.
     *
     * @param number the number
     * @param locale for whom
     * @return the number
     */
    public static String number(BigDecimal number, Locale locale) {
        return NumberFormats.write(number, NumberFormats.Style.number(0, DIGITS_OF_NUMBERS, locale));
    }

    /**
     * Writes a number, with so many digits after the point.
     *
     * @param number the number
     * @param digits how many digits stand after the point: below 0 reads as 0, beyond 20 as 20
     * @param locale for whom
     * @return the number
     */
    public static String number(BigDecimal number, long digits, Locale locale) {
        return NumberFormats.write(number, NumberFormats.Style.number(within(digits), within(digits), locale));
    }

    /**
     * Writes a share in percent, without digits after the point.
     *
     * @param share a share of one: 0.25 is 25 percent
     * @param locale for whom
     * @return the share
     */
    public static String percent(BigDecimal share, Locale locale) {
        return percent(share, 0, locale);
    }

    /**
     * Writes a share in percent, with so many digits after the point.
     *
     * @param share a share of one: 0.25 is 25 percent
     * @param digits how many digits stand after the point: below 0 reads as 0, beyond 20 as 20
     * @param locale for whom
     * @return the share
     */
    public static String percent(BigDecimal share, long digits, Locale locale) {
        return NumberFormats.write(share, NumberFormats.Style.percent(within(digits), locale));
    }

    private static @Nullable Currency known(String code) {
        Currency currency = CURRENCIES.get(code);
        return currency == null ? CURRENCIES.get(code.toUpperCase(Locale.ROOT)) : currency;
    }

    // Gold and its like have no digits of their own.
    private static int digits(@Nullable Currency currency) {
        int digits = currency == null ? -1 : currency.getDefaultFractionDigits();
        return digits < 0 ? DIGITS_OF_AMOUNTS : digits;
    }

    private static int within(long digits) {
        return (int) Math.max(0, Math.min(digits, MOST_DIGITS));
    }
}
