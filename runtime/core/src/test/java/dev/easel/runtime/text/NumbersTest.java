package dev.easel.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    private static final Locale EN = Locale.ENGLISH;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "3.5, EUR, '€3.50'",
                "3.5, JPY, '¥4'",
                "3.5, KWD, 'KWD 3.500'",
                "3.5, eur, '€3.50'",
                "1234.5, USD, '$1,234.50'",
                "-3.5, CHF, '-CHF 3.50'",
                "3.5, XAU, 'XAU 3.50'",
                "3.5, points, '3.50 points'",
                "1234, '', '1,234.00'"
            })
    void anAmountHasTheDigitsOfItsCurrency(BigDecimal amount, String code, String text) {
        assertThat(Numbers.currency(amount, code, EN)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "350, EUR, €3.50",
        "350, JPY, ¥350",
        "3500, KWD, KWD 3.500",
        "-5, USD, -$0.05",
        "350, points, 3.50 points"
    })
    void minorUnitsAreCountedAsTheCurrencySays(long amount, String code, String text) {
        assertThat(Numbers.currencyMinor(amount, code, EN)).isEqualTo(text);
    }

    @Test
    void digitsCanBeChosenAndAreBounded() {
        assertThat(Numbers.currency(new BigDecimal("1234.5"), "USD", 0, EN)).isEqualTo("$1,235");
        assertThat(Numbers.number(new BigDecimal("4.5"), 2, EN)).isEqualTo("4.50");
        assertThat(Numbers.number(new BigDecimal("4.5"), -1, EN)).isEqualTo("5");
        assertThat(Numbers.number(BigDecimal.ONE, Long.MAX_VALUE, EN)).isEqualTo("1." + "0".repeat(20));
        assertThat(Numbers.percent(new BigDecimal("0.0425"), 1, EN)).isEqualTo("4.3%");
    }

    @Test
    void halvesAreRoundedUp() {
        assertThat(Numbers.currency(new BigDecimal("0.125"), "EUR", EN)).isEqualTo("€0.13");
        assertThat(Numbers.number(new BigDecimal("0.0005"), EN)).isEqualTo("0.001");
        assertThat(Numbers.percent(new BigDecimal("-0.125"), EN)).isEqualTo("-13%");
    }

    @Test
    void whatIsRoundedToNothingHasNoSign() {
        assertThat(Numbers.currency(new BigDecimal("-0.004"), "EUR", EN)).isEqualTo("€0.00");
        assertThat(Numbers.number(new BigDecimal("-0.0004"), EN)).isEqualTo("0");
        assertThat(Numbers.percent(new BigDecimal("-0.004"), EN)).isEqualTo("0%");
    }

    @Test
    void noDigitOfAnExactNumberIsLost() {
        assertThat(Numbers.number(new BigDecimal("12345678901234567890.125"), EN))
                .isEqualTo("12,345,678,901,234,567,890.125");
    }

    @Test
    void whatNoMemoryHoldsIsWrittenWithAnExponent() {
        BigDecimal huge = new BigDecimal("1E+1000000000");

        assertThat(Numbers.number(huge, EN)).isEqualTo("1E+1000000000");
        assertThat(Numbers.currency(huge, "EUR", EN)).isEqualTo("1E+1000000000 EUR");
        assertThat(Numbers.percent(huge, EN)).isEqualTo("1.00E+1000000002%");
        assertThat(Numbers.number(new BigDecimal("1E-1000000000"), EN)).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "xx, '€1,234.50'",
        "und, '€1,234.50'",
        "en-ZZ, '€1,234.50'",
        "de-US, '1.234,50 €'",
        "de-Arab, '1.234,50 €'"
    })
    void anUnknownLocaleIsItsLanguageOrEnglish(String tag, String text) {
        assertThat(Numbers.currency(new BigDecimal("1234.5"), "EUR", Locale.forLanguageTag(tag)))
                .isEqualTo(text);
    }

    @Test
    void aLocalesExtensionsAndVariantsChangeNothing() {
        BigDecimal number = new BigDecimal("1234.5");

        assertThat(Numbers.number(number, Locale.forLanguageTag("en-u-nu-thai")))
                .isEqualTo("1,234.5");
        assertThat(Numbers.number(number, Locale.forLanguageTag("th-TH-u-nu-thai-x-lvariant-TH")))
                .isEqualTo("1,234.5");
    }
}
