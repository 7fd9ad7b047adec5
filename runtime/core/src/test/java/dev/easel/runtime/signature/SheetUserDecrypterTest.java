package dev.easel.runtime.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetUserDecrypterTest {
    private static final String SECRET = "0f1e2d3c-4b5a-4968-8776-a5b4c3d2e1f0";
    private static final String USER = "{\"type\":\"user\",\"id\":\"5ba682d23d7cf92bef87bfd4\",\"user_id\":\"42\","
            + "\"email\":\"jane.doe@example.com\",\"name\":\"Jane Doe\"}";
    private static final String ENCRYPTED =
            "AAECAwQFBgcICQoLSptgNYwQMF9xTFca4COa0sX/yj9FQc5u6KMytNOqRyDHUpKDnZxdaoIC2kTYWGb7oogpy+rH890RIS7jM39H29wTp+Hbxtk6"
                    + "TYRPbFqcAZBJ/uOGlT4ko+pI8qRPBQV+TijkKkkuCNm6wxbWWr8+jXHpZXjSgQ8IHeoUrQcfqA==";
    private static final String SMALL = "AAAAAAAAAAAAAAAAuN1LtCxPFvCtFxQOvBhcXekYPxt0kGLeGfbrCSlw0JtDNR2meL4Ysg==";

    @Test
    void aUserIsDecrypted() {
        assertThat(decrypt(SECRET, ENCRYPTED)).isEqualTo(USER);
        assertThat(decrypt("client_secret", SMALL)).isEqualTo("{\"type\":\"user\",\"id\":\"1\"}");
    }

    @Test
    void linesAndBlanksInItMeanNothing() {
        String wrapped = SMALL.substring(0, 60) + "\n" + SMALL.substring(60) + "\n";

        assertThat(decrypt("client_secret", wrapped)).isEqualTo("{\"type\":\"user\",\"id\":\"1\"}");
        assertThat(decrypt("client_secret", " \r\n\t\f" + wrapped)).isEqualTo("{\"type\":\"user\",\"id\":\"1\"}");
    }

    @Test
    void anySecretOfARotationWillDo() {
        SheetUserDecrypter decrypter = new SheetUserDecrypter(ClientSecrets.of("another-secret", SECRET));

        assertThat(decrypter.decrypt(ENCRYPTED)).isNotNull();
        assertThat(decrypter.decrypt(SMALL)).isNull();
    }

    @Test
    void oneForAnotherAppIsNone() {
        assertThat(decrypt("client-secret-of-another-app", ENCRYPTED)).isNull();
    }

    @Test
    void everyBitCounts() {
        byte[] sealed = Base64.getDecoder().decode(ENCRYPTED);
        for (int bit = 0; bit < 8 * sealed.length; bit++) {
            byte[] flipped = sealed.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(decrypt(SECRET, Base64.getEncoder().encodeToString(flipped)))
                    .as("bit %d", bit)
                    .isNull();
        }
    }

    @Test
    void soDoesEveryByte() {
        byte[] sealed = Base64.getDecoder().decode(SMALL);
        for (int length = 0; length < sealed.length; length++) {
            String cut = Base64.getEncoder().encodeToString(Arrays.copyOf(sealed, length));
            assertThat(decrypt("client_secret", cut)).as("%d bytes", length).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "=",
                "user",
                "{\"type\":\"user\",\"id\":\"1\"}",
                "AAAAAAAAAAAAAAAAuN1LtCxPFvCtFxQOvBhcXekYPxt0kGLeGfbrCSlw0JtDNR2meL4Ysg==AAAA",
                "AAAAAAAAAAAAAAAAuN1LtCxPFvCtFxQOvBhcXekYPxt0kGLeGfbrCSlw0JtDNR2meL4Ysg\u00e9="
            })
    void whatIsNoBase64IsNoUser(String encrypted) {
        assertThat(decrypt("client_secret", encrypted)).isNull();
    }

    private static @Nullable String decrypt(String secret, String encrypted) {
        byte[] user = new SheetUserDecrypter(ClientSecrets.of(secret)).decrypt(encrypted);
        return user == null ? null : new String(user, StandardCharsets.UTF_8);
    }
}
