package dev.easel.runtime.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTypeTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1.0", "1e3", "+1", " 1", "９", "9223372036854775808", "0x10"})
    void noWholeNumber(String text) {
        assertThat(TextType.INT.read(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", ".5", "1e999999999", "+1", "1,5", "NaN"})
    void noDecimal(String text) {
        assertThat(TextType.DECIMAL.read(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yes", "TRUE", "1"})
    void noTruthValue(String text) {
        assertThat(TextType.BOOL.read(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "today", "2024-02-30", "2024-5-1", "25:00", "2024-05-17T15:30:00", "Mars/Olympus"})
    void noDateNorTimeNorZone(String text) {
        assertThat(TextType.DATE.read(text)).isNull();
        assertThat(TextType.TIME.read(text)).isNull();
        assertThat(TextType.DATETIME.read(text)).isNull();
        assertThat(TextType.ZONE.read(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "menu", "//example.com", "https://exa mple.com"})
    void noWholeAddress(String text) {
        assertThat(TextType.URL.read(text)).isNull();
    }
}
