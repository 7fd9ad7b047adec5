package dev.easel.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource({"pt-BR, pt, BR", "de, de, ''", "DE-at, de, AT"})
    void aLocaleIsReadAsBrowsersNameIt(String tag, String language, String region) {
        assertThat(Languages.of(tag)).isEqualTo(new Locale(language, region));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "x-private", "no locale", "!"})
    void whatIsNoneIsEnglish(String tag) {
        assertThat(Languages.of(tag)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void noLocaleIsLongerThanAnybodyNamesOne() {
        String longest = "de-x-" + "a1234567-".repeat(10) + "a1234";

        assertThat(Languages.of(longest).getLanguage()).isEqualTo("de");
        assertThat(Languages.of(longest + "6")).isEqualTo(Locale.ENGLISH);
    }
}
