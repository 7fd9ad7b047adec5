package dev.easel.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    @Test
    void aTextOfAValueIsData() {
        assertThat(Values.string(1_001)).isEqualTo("1001");
        assertThat(Values.string(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(Values.string(new BigDecimal("1.50"))).isEqualTo("1.50");
        assertThat(Values.string(true)).isEqualTo("true");
        assertThat(Values.string(LocalDate.of(2026, 3, 5))).isEqualTo("2026-03-05");
        assertThat(Values.string(LocalTime.of(8, 30))).isEqualTo("08:30");
        assertThat(Values.string(Instant.parse("2026-03-05T14:05:09Z"))).isEqualTo("2026-03-05T14:05:09Z");
        assertThat(Values.string(ZoneId.of("Europe/Berlin"))).isEqualTo("Europe/Berlin");
        assertThat(Values.string(URI.create("https://example.com/a?b=c"))).isEqualTo("https://example.com/a?b=c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+1000000000", "1E-1000000000", "0E-1000000000", "1E+1001"})
    void aNumberThatNoMemoryHoldsHasAnExponent(BigDecimal number) {
        assertThat(Values.string(number)).hasSizeLessThan(20).contains("E");
    }

    @ParameterizedTest
    @CsvSource({"42, 42", "-7, -7", "007, 7", "-0, 0", "9223372036854775807, 9223372036854775807"})
    void aWholeNumberIsItsDigits(String text, long number) {
        assertThat(Values.integer(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " 1", "1.0", "1,000", "+1", "1e3", "0x1", "--1", "-", "١", "9223372036854775808", "ten"})
    void anythingElseIsNoWholeNumber(String text) {
        assertThat(Values.integer(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "4.7, 4",
        "-4.7, -4",
        "0.9, 0",
        "1E+3, 1000",
        "1E-1000000000, 0",
        "-9223372036854775808.9, -9223372036854775808"
    })
    void aNumberLosesWhatStandsAfterItsPoint(BigDecimal number, long whole) {
        assertThat(Values.integer(number)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775808", "-9223372036854775809", "1E+19", "1E+1000000000"})
    void aNumberOfMoreBitsIsNoWholeNumber(BigDecimal number) {
        assertThat(Values.integer(number)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.20", "-0.5", "7", "12345678901234567890.5"})
    void aDecimalKeepsItsDigits(String text) {
        assertThat(Values.decimal(text)).isEqualTo(new BigDecimal(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4,20", ".5", "5.", "1e3", "1E+1000000000", "+1", "٤", "NaN", "1 000"})
    void anythingElseIsNoDecimal(String text) {
        assertThat(Values.decimal(text)).isNull();
    }

    @Test
    void sizesAreOfWhatPeopleCount() {
        assertThat(Values.size("Crème 🍮")).isEqualTo(7);
        assertThat(Values.size(List.of("a", "b"))).isEqualTo(2);
        assertThat(Values.size(Map.of("a", 1))).isEqualTo(1);
        assertThat(Values.decimal(3)).isEqualTo(new BigDecimal("3"));
    }
}
