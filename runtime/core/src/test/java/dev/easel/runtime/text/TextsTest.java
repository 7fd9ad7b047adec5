package dev.easel.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    @ParameterizedTest
    @CsvSource({"1, 1 cup", "0, 0 cups", "2, 2 cups", "-1, -1 cups", "1200, '1,200 cups'"})
    void oneIsExactlyOne(long count, String text) {
        assertThat(Texts.plural(count, "# cup", "# cups", Locale.ENGLISH)).isEqualTo(text);
    }

    @Test
    void aFormNeedsNoNumberAndMayHaveSeveral() {
        assertThat(Texts.plural(1, "a cup", "# cups", Locale.ENGLISH)).isEqualTo("a cup");
        assertThat(Texts.plural(2, "", "# of #", Locale.ENGLISH)).isEqualTo("2 of 2");
    }

    @ParameterizedTest
    @CsvSource({
        "A long way home, 20, A long way home",
        "A long way home, 15, A long way home",
        "A long way home, 14, A long way ho…",
        "A long way home, 8, A long…",
        "A long way home, 1, …",
        "A long way home, 0, ''",
        "A long way home, -5, ''",
        "☕☕☕☕, 3, ☕☕…",
        "🍮🍮🍮🍮, 3, 🍮🍮…"
    })
    void theEllipsisCounts(String text, long most, String truncated) {
        assertThat(Texts.truncate(text, most)).isEqualTo(truncated);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👩‍💻",
                "👍🏽",
                "🇩🇪",
                "e\u0301",
                "❤\ufe0f",
                "🏴\udb40\udc67\udb40\udc62\udb40\udc7f",
                "1\ufe0f\u20e3"
            })
    void whatPeopleSeeAsOneCharacterIsNotCutApart(String character) {
        String text = "ab" + character + "cd";
        int characters = character.codePointCount(0, character.length());

        for (int most = 3; most < 3 + characters; most++) {
            assertThat(Texts.truncate(text, most)).isEqualTo("ab…");
        }
        assertThat(Texts.truncate(text, 3 + characters)).isEqualTo("ab" + character + "…");
    }

    @Test
    void flagsAreCutBetweenThem() {
        assertThat(Texts.truncate("🇩🇪🇫🇷🇮🇹", 4)).isEqualTo("🇩🇪…");
        assertThat(Texts.truncate("🇩🇪🇫🇷🇮🇹", 5)).isEqualTo("🇩🇪🇫🇷…");
    }

    @Test
    void textsAreJoinedWithNothingAtTheEnds() {
        assertThat(Texts.join(List.of(), " · ")).isEmpty();
        assertThat(Texts.join(List.of("a"), " · ")).isEqualTo("a");
        assertThat(Texts.join(List.of("a", "b"), " · ")).isEqualTo("a · b");
    }

    @Test
    void caseDoesNotDependOnWhereTheServerStands() {
        assertThat(Texts.upper("title ß")).isEqualTo("TITLE SS");
        assertThat(Texts.lower("TITLE")).isEqualTo("title");
    }

    @Test
    void blanksOfAnyKindAreTrimmed() {
        assertThat(Texts.trim("\u00a0\u202f\u3000 \t\r\n a b \u2003")).isEqualTo("a b");
        assertThat(Texts.trim(" \n ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a b, a%20b",
        "a+b&c=d/e?f#g, a%2Bb%26c%3Dd%2Fe%3Ff%23g",
        "-._~, -._~",
        "ü, %C3%BC",
        "🍮, %F0%9F%8D%AE",
        "%, %25",
        "\uD83D, %EF%BF%BD",
        "a\uDE00b, a%EF%BF%BDb"
    })
    void anAddressIsEncodedAsRfc3986Says(String text, String encoded) {
        assertThat(Texts.urlEncode(text)).isEqualTo(encoded);
    }

    @Test
    void textsAreSearchedAsTheyAre() {
        assertThat(Texts.contains("Cold brew", "brew")).isTrue();
        assertThat(Texts.contains("Cold brew", "Brew")).isFalse();
        assertThat(Texts.startsWith("WI-42", "WI")).isTrue();
        assertThat(Texts.startsWith("WI-42", "")).isTrue();
        assertThat(Texts.endsWith("WI-42", "42")).isTrue();
        assertThat(Texts.endsWith("42", "WI-42")).isFalse();
    }

    @Test
    void markdownIsTheTextItself() {
        assertThat(Texts.markdown("**New** [here](https://example.com)"))
                .isEqualTo("**New** [here](https://example.com)");
    }
}
