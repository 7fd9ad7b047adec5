package dev.easel.runtime.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How numbers are written. */
final class NumberFormats {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Cache<Style, NumberFormat> FORMATS = new Cache<>(Style::format);

    private NumberFormats() {}

    /**
     * How a number is written.
     *
     * @param currency the currency of which it is an amount, if it is one
     * @param percent whether it is written in percent
     * @param least the fewest digits after the point
     * @param most the most digits after the point
     * @param locale for whom, one that is known
     */
    record Style(@Nullable Currency currency, boolean percent, int least, int most, Locale locale) {
        static Style number(int least, int most, Locale locale) {
            return new Style(null, false, least, most, Locales.known(locale));
        }

        static Style percent(int digits, Locale locale) {
            return new Style(null, true, digits, digits, Locales.known(locale));
        }

        static Style amount(Currency currency, int digits, Locale locale) {
            return new Style(currency, false, digits, digits, Locales.known(locale));
        }

        private NumberFormat format() {
            NumberFormat format = percent
                    ? NumberFormat.getPercentInstance(locale)
                    : currency == null
                            ? NumberFormat.getNumberInstance(locale)
                            : NumberFormat.getCurrencyInstance(locale);
            format.setRoundingMode(RoundingMode.HALF_UP);
            if (currency != null) {
                format.setCurrency(currency);
            }
            format.setMaximumFractionDigits(most);
            format.setMinimumFractionDigits(least);
            if (currency != null && format instanceof DecimalFormat decimal) {
                keepLettersApart(decimal);
            }
            return format;
        }

        // CLDR's rule for currencies without a sign of their own, which the JDK leaves out: CHF 5, not CHF5.
        private static void keepLettersApart(DecimalFormat format) {
            format.setPositivePrefix(before(format.getPositivePrefix()));
            format.setNegativePrefix(before(format.getNegativePrefix()));
            format.setPositiveSuffix(after(format.getPositiveSuffix()));
            format.setNegativeSuffix(after(format.getNegativeSuffix()));
        }

        private static String before(String prefix) {
            return !prefix.isEmpty() && Character.isLetter(prefix.charAt(prefix.length() - 1)) ? prefix + " " : prefix;
        }

        private static String after(String suffix) {
            return !suffix.isEmpty() && Character.isLetter(suffix.charAt(0)) ? " " + suffix : suffix;
        }
    }

    static String write(BigDecimal number, Style style) {
        if (Magnitude.isHuge(number)) {
            return huge(number, style);
        }
        int digits = style.percent() ? style.most() + 2 : style.most();
        BigDecimal written = Magnitude.isNothing(number, digits) ? BigDecimal.ZERO : number;
        // A format is no thing to share: it keeps the digits it is writing.
        NumberFormat own = (NumberFormat) FORMATS.get(style).clone();
        return Locales.plain(own.format(written));
    }

    private static String huge(BigDecimal number, Style style) {
        if (style.percent()) {
            return number.multiply(HUNDRED) + "%";
        }
        return style.currency() == null
                ? number.toString()
                : number + " " + style.currency().getCurrencyCode();
    }
}
