package dev.easel.compiler.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpsAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com",
                "https://example.com/",
                "HTTPS://Example.COM/Menu",
                "https://example.com.",
                "https://example.com:8443/menu",
                "https://example.com:/menu",
                "https://wash:secret@example.com/menu",
                "https://example.com/menu?q=a|b&c={d}^`<>\"'#top[1]",
                "https://example.com/100%/caf%C3%A9/日本/☕",
                "https://example.com?q=1",
                "https://example.com#top",
                "https://example.com\\menu",
                "https://bücher.example/",
                "https://例え.テスト",
                "https://xn--bcher-kva.example",
                "https://i❤.ws/",
                "https://_dmarc.my_bucket.example.com",
                "https://localhost:3000/menu",
                "https://intranet/menu",
                "https://192.168.0.1:8443/menu",
                "https://[2001:db8::1]:8443/menu",
                "https://[::ffff:1.2.3.4]/",
                "https://1.example.com/",
                "https://a.b/https://c.d"
            })
    void whatBrowsersTakeIsRight(String address) {
        assertThat(new HttpsAddress(address).mistake()).isEmpty();
        assertThat(new HttpsAddress(address).isPlaceholder()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.com/menu, https://example.com/menu",
        "HTTP://example.com, https://example.com",
        "http://example.com:80/menu, https://example.com/menu",
        "http://example.com:8080/menu, https://example.com:8080/menu",
        "example.com, https://example.com",
        "example.com:8443/menu, https://example.com:8443/menu",
        "www.example.com/menu?q=http://other.example, https://www.example.com/menu?q=http://other.example",
        "localhost:3000, https://localhost:3000",
        "//example.com/menu, https://example.com/menu",
        "https:example.com/menu, https://example.com/menu",
        "https:/example.com/menu, https://example.com/menu",
        "'https:\\\\example.com/menu', https://example.com/menu",
        "' https://example.com/menu ', https://example.com/menu",
        "https://example.com/our menu, https://example.com/our%20menu",
        "https://example.com/our\u00A0menu, https://example.com/our%20menu"
    })
    void whatIsNearlyOneHasOneToWriteInstead(String address, String instead) {
        assertThat(new HttpsAddress(address).mistake())
                .hasValueSatisfying(mistake -> assertThat(mistake.instead()).isEqualTo(instead));
        assertThat(new HttpsAddress(instead).mistake()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', this address is empty",
        "' ', this address is empty",
        "menu, this is no address",
        "5, this is no address",
        "latte.png, this address has no host",
        "/menu, this address has no host",
        "./menu, this address has no host",
        "'?q=1', this address has no host",
        "'#top', this address has no host",
        "https:, after `https:` come two slashes and the host",
        "https://, this address has no host",
        "https:///menu, this address has no host",
        "https://:8443/menu, this address has no host",
        "https://wash@/menu, this address has no host",
        "https://., `.` is not the name of a host",
        "https://.., `..` is not the name of a host",
        "https://a..b/, `a..b` is not the name of a host",
        "https://-a.example, `-a.example` is not the name of a host",
        "https://exa!mple.com, `exa!mple.com` is not the name of a host",
        "https://exa%6Dple.com, `exa%6Dple.com` is not the name of a host",
        "https://999.1.1.1, `999.1.1.1` is not the name of a host",
        "https://1.2.3, `1.2.3` is not the name of a host",
        "https://[12], `[12]` is not the name of a host",
        "https://[2001:db8::1, `[2001` is not the name of a host",
        "https://example.com:65536/, `65536` is no port",
        "https://example.com:x/, `x` is no port",
        "https://example.com:123456789012/, `123456789012` is no port",
        "'mailto:bar@example.com', 'this address starts with `mailto:`, not with `https:`'",
        "'javascript:alert(1)', 'this address starts with `javascript:`, not with `https:`'",
        "'tel:+4912345', 'this address starts with `tel:`, not with `https:`'",
        "'data:image/png;base64,AAAA', 'this address starts with `data:`, not with `https:`'",
        "'ftp://example.com/a', 'this address starts with `ftp:`, not with `https:`'"
    })
    void whatIsNoneIsExplained(String address, String message) {
        assertThat(new HttpsAddress(address).mistake()).hasValueSatisfying(mistake -> {
            assertThat(mistake.message()).isEqualTo(message);
            assertThat(mistake.instead()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com/\n", "https://exa\tmple.com/", "https://example.com/\u0000"})
    void aControlCharacterIsNoPartOfOne(String address) {
        assertThat(new HttpsAddress(address).mistake())
                .hasValueSatisfying(mistake ->
                        assertThat(mistake.message()).isEqualTo("there is a control character in this address"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{url}}",
                " {{ photo.url }}",
                "{{base}}/menu",
                "https://{{shop}}.example.com/",
                "HTTPS://{{host}}"
            })
    void aPlaceholderStandsForTheWholeOrTheHost(String address) {
        assertThat(new HttpsAddress(address).isPlaceholder()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{url}", "https://example.com/{{id}}", "http://{{host}}/", "menu{{id}}"})
    void noOtherBracesArePlaceholders(String address) {
        assertThat(new HttpsAddress(address).isPlaceholder()).isFalse();
    }

    @Test
    void nothingIsTooLongToBeAnswered() {
        String letters = "a.".repeat(500_000);

        assertThat(new HttpsAddress("https://" + letters).mistake()).isPresent();
        assertThat(new HttpsAddress("https://example.com/" + letters).mistake()).isEmpty();
        assertThat(new HttpsAddress(letters).mistake()).isPresent();
        assertThat(new HttpsAddress("http:" + letters + " ").mistake()).isPresent();
    }
}
