package dev.easel.runtime.text;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Numbers for people: in their locale, halves rounded up. */
public final class Numbers {
    private static final int MOST_DIGITS = 20;
    private static final int DIGITS_OF_NUMBERS = 3;
    private static final int DIGITS_OF_AMOUNTS = 2;
    private static final Map<String, Currency> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, currency -> currency));

    private Numbers() {}

    /** An amount of money, with as many digits after the point as its currency has; an unknown code stands after the number. */
    public static String currency(BigDecimal amount, String code, Locale locale) {
        Currency currency = known(code);
        return currency(amount, code, digits(currency), locale);
    }

    /** An amount of money, with so many digits after the point; an unknown code stands after the number. */
    public static String currency(BigDecimal amount, String code, long digits, Locale locale) {
        Currency currency = known(code);
        return currency == null
                ? (number(amount, digits, locale) + " " + code).strip()
                : NumberFormats.write(amount, NumberFormats.Style.amount(currency, within(digits), locale));
    }

    /** An amount of money counted in its smallest unit, such as cents; an unknown code has hundred of them. */
    public static String currencyMinor(long amount, String code, Locale locale) {
        int digits = digits(known(code));
        return currency(BigDecimal.valueOf(amount, digits), code, digits, locale);
    }

    /** A number, with at most three digits after the point. */
    public static String number(BigDecimal number, Locale locale) {
        return NumberFormats.write(number, NumberFormats.Style.number(0, DIGITS_OF_NUMBERS, locale));
    }

    /** A number, with so many digits after the point. */
    public static String number(BigDecimal number, long digits, Locale locale) {
        return NumberFormats.write(number, NumberFormats.Style.number(within(digits), within(digits), locale));
    }

    /** A share of one in percent, without digits after the point. */
    public static String percent(BigDecimal share, Locale locale) {
        return percent(share, 0, locale);
    }

    /** A share of one in percent, with so many digits after the point. */
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
