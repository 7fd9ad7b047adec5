package dev.easel.runtime.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+$",
                "(a|aa)+b",
                "(a|a?)+b",
                "(.*a){20}b",
                "([a-z]+)*\\d",
                "(?:a|a)*b",
                "(a*)*b",
                "(\\w+\\s?)*!",
                "a*a*a*a*a*b"
            })
    void noTextTakesLong(String regex) {
        Pattern pattern = Pattern.compile(regex);

        for (int length : new int[] {30, 5_000, 200_000}) {
            String text = "a".repeat(length) + "?";
            boolean matches =
                    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> BoundedText.matches(pattern, text));
            assertThat(matches).isFalse();
        }
    }

    @Test
    void whatJavaWouldOverflowItsStackOnDoesNotMatch() {
        assertThat(BoundedText.matches(Pattern.compile("(?:a|b)*"), "ab".repeat(500_000)))
                .isFalse();
    }

    @Test
    void longTextsMatch() {
        String text = "a".repeat(900_000);

        assertThat(BoundedText.matches(Pattern.compile("[a-z]+"), text)).isTrue();
        assertThat(BoundedText.matches(Pattern.compile("[a-z]+"), text + "1")).isFalse();
        assertThat(BoundedText.matches(Pattern.compile("(ab)\\1|\\p{L}\ud83d\ude00"), "é\ud83d\ude00"))
                .isTrue();
    }
}
