package dev.easel.runtime.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.easel.exchange.Signing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientSecretsTest {
    private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);

    @Test
    void blanksAndLineEndsAroundASecretAreDropped() {
        assertThat(opens(ClientSecrets.parse("first-secret\n"), "first-secret")).isTrue();
        assertThat(opens(ClientSecrets.of(" first-secret\r\n"), "first-secret")).isTrue();
    }

    @Test
    void severalAreSeparatedByCommas() {
        ClientSecrets secrets = ClientSecrets.parse("first-secret , second-secret\n");

        assertThat(opens(secrets, "first-secret")).isTrue();
        assertThat(opens(secrets, "second-secret")).isTrue();
        assertThat(opens(secrets, "first-secret , second-secret")).isFalse();
    }

    @Test
    void aSecretMayHoldAnyCharacterAndBeLong() {
        assertThat(opens(ClientSecrets.of("geheim-ü-\uD83D\uDE00"), "geheim-ü-\uD83D\uDE00"))
                .isTrue();
        String megabyte = "x".repeat(1 << 20);
        assertThat(opens(ClientSecrets.of(megabyte), megabyte)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\t \r\n", "\u2003\u2003\u2003\u2003\u2003\u2003\u2003\u2003\u2003"})
    void aBlankSecretIsRefused(String blank) {
        assertThatThrownBy(() -> ClientSecrets.of(blank))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a client secret is blank");
        assertThatThrownBy(() -> ClientSecrets.parse(blank)).hasMessage("a client secret is blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1234567", " 1234567 ", "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00"})
    void aSecretOfFewerThanEightCharactersIsRefusedWithoutPrintingIt(String secret) {
        assertThatThrownBy(() -> ClientSecrets.of(secret))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a client secret is shorter than 8 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"good-secret,", ",good-secret", "good-secret,,other-secret", "good-secret,short"})
    void oneUnusableSecretInAListRefusesTheWholeList(String list) {
        assertThatThrownBy(() -> ClientSecrets.parse(list))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("good-secret", "other-secret", "short,");
    }

    @Test
    void oneUnusableSecretFromCodeRefusesAll() {
        assertThatThrownBy(() -> ClientSecrets.of("good-secret", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingPrintsASecret() {
        assertThat(ClientSecrets.of("first-secret", "second-secret")).hasToString("ClientSecrets[2]");
    }

    @Test
    void appsShareASecretIfAnyOfTheirsIsEqual() {
        ClientSecrets one = ClientSecrets.of("first-secret", "second-secret");

        assertThat(one.sharesAnyWith(ClientSecrets.of("third-secret", "second-secret")))
                .isTrue();
        assertThat(one.sharesAnyWith(ClientSecrets.of("third-secret"))).isFalse();
    }

    private static boolean opens(ClientSecrets secrets, String secret) {
        return new SignatureVerifier(secrets).verify(BODY, List.of(Signing.sign(BODY, secret))) != null;
    }
}
