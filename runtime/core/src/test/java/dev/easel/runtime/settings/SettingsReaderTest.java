package dev.easel.runtime.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.runtime.StartException;
import dev.easel.runtime.type.TextType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {
    @Test
    void eachSettingIsAVariable() {
        SettingsReader reader =
                reader(Map.of("COFFEE_ORDER_DESK_URL", "https://desk.example.com", "COFFEE_ORDER_MAX_CUPS", "12"));

        assertThat(reader.required("desk-url", TextType.URL).get()).isEqualTo(URI.create("https://desk.example.com"));
        assertThat(reader.required("max_cups", TextType.INT).get()).isEqualTo(12L);
        assertThatCode(reader::requireAll).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "https://cards.example.com, https://cards.example.com",
        "https://cards.example.com/, https://cards.example.com",
        "' https://cards.example.com:8443/easel// ', https://cards.example.com:8443/easel"
    })
    void allAppsShareWhereTheyAreServed(String set, String address) {
        SettingsReader reader = reader(Map.of("EASEL_PUBLIC_URL", set));

        assertThat(reader.publicUrl().get()).isEqualTo(URI.create(address));
        assertThatCode(reader::requireAll).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://cards.example.com",
                "cards.example.com",
                "https:///easel",
                "https://jane:secret@cards.example.com",
                "https://cards.example.com/?a=b",
                "https://cards.example.com/#a",
                "https://cards.example.com:99999",
                "https://cards example.com"
            })
    void noOtherAddressIs(String set) {
        SettingsReader reader = reader(Map.of("EASEL_PUBLIC_URL", set));

        reader.publicUrl();
        assertThatThrownBy(reader::requireAll)
                .isInstanceOf(StartException.class)
                .hasMessageContaining("EZ9221")
                .hasMessageContaining("EASEL_PUBLIC_URL must be an https address")
                .hasMessageNotContaining("cards");
    }

    @Test
    void whereItIsNotSetThatIsSaidWithAllElseThatIsMissing() {
        SettingsReader reader = reader(Map.of("EASEL_PUBLIC_URL", " "));

        reader.required("desk-url", TextType.URL);
        reader.publicUrl();
        assertThatThrownBy(reader::requireAll)
                .isInstanceOf(StartException.class)
                .hasMessageContaining("COFFEE_ORDER_DESK_URL is not set")
                .hasMessageContaining("EASEL_PUBLIC_URL is not set");
    }

    @Test
    void everyScalarIsRead() {
        SettingsReader reader = reader(Map.of(
                "COFFEE_ORDER_A", "4.50",
                "COFFEE_ORDER_B", "true",
                "COFFEE_ORDER_C", "2024-05-17",
                "COFFEE_ORDER_D", "17:30",
                "COFFEE_ORDER_E", "2024-05-17T15:30:00Z",
                "COFFEE_ORDER_F", "Europe/Berlin",
                "COFFEE_ORDER_G", " a text\n"));

        assertThat(reader.required("a", TextType.DECIMAL).get()).isEqualTo(new BigDecimal("4.50"));
        assertThat(reader.required("b", TextType.BOOL).get()).isTrue();
        assertThat(reader.required("c", TextType.DATE).get()).isEqualTo(LocalDate.of(2024, 5, 17));
        assertThat(reader.required("d", TextType.TIME).get()).isEqualTo(LocalTime.of(17, 30));
        assertThat(reader.required("e", TextType.DATETIME).get()).isEqualTo(Instant.parse("2024-05-17T15:30:00Z"));
        assertThat(reader.required("f", TextType.ZONE).get()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(reader.required("g", TextType.STRING).get()).isEqualTo("a text");
        reader.requireAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void whatIsBlankIsNotSet(String value) {
        SettingsReader reader = reader(Map.of("COFFEE_ORDER_GREETING", value));

        assertThat(reader.orElse("greeting", TextType.STRING, "Hello").get()).isEqualTo("Hello");
        assertThat(reader.optional("greeting", TextType.STRING).orNull()).isNull();
        reader.required("greeting", TextType.STRING);
        assertThatThrownBy(reader::requireAll)
                .hasMessage("EZ9220: COFFEE_ORDER_GREETING is not set; it must be a text");
    }

    @Test
    void allThatIsWrongIsSaidAtOnceAndNoValue() {
        SettingsReader reader = reader(Map.of(
                "COFFEE_ORDER_LIMIT", "secret", "COFFEE_ORDER_SIZE", "secret", "COFFEE_ORDER_SHOP", "http://secret"));

        reader.required("site", TextType.URL);
        reader.required("shop", TextType.URL);
        reader.orElse("limit", TextType.INT, 5L);
        reader.optional("size", TextType.ofIds("small, medium or large", id -> "small", size -> size));
        assertThatThrownBy(reader::requireAll)
                .isInstanceOf(StartException.class)
                .hasMessage("""
                        EZ9220: COFFEE_ORDER_SITE is not set; it must be a whole address such as https://example.com
                        EZ9221: COFFEE_ORDER_SHOP must be an https address with a host and no user: canvases show no other
                        EZ9221: COFFEE_ORDER_LIMIT must be a whole number
                        EZ9221: COFFEE_ORDER_SIZE must be small, medium or large""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https:foo", "https://me@desk.example.com/", "https://desk.example.com:99999/"})
    void anAddressThatNoCanvasCanShowIsRefused(String address) {
        SettingsReader reader = reader(Map.of("COFFEE_ORDER_SHOP", address));

        reader.required("shop", TextType.URL);
        assertThatThrownBy(reader::requireAll)
                .hasMessageStartingWith("EZ9221: COFFEE_ORDER_SHOP must be")
                .hasMessageNotContaining(address);
    }

    private static SettingsReader reader(Map<String, String> environment) {
        return new SettingsReader("coffee-order", environment);
    }
}
