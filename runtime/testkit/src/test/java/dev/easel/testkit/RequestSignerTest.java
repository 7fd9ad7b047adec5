package dev.easel.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RequestSignerTest {
    @Test
    void signsAsRfc4231Says() {
        assertThat(sign("Jefe", "what do ya want for nothing?"))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @Test
    void signsAsCanvasKitSays() {
        assertThat(sign(
                        "0f1e2d3c-4b5a-4968-8776-a5b4c3d2e1f0",
                        "{\"workspace_id\":\"ecahpwf5\",\"component_id\":\"save\"}"))
                .isEqualTo("75dfd46ac17ce84c6b61e0995baa25aa53de31e6ae458a4d9046922570097411");
        assertThat(
                        sign(
                                "s3cr3t-with-unicode-ü",
                                "{\"workspace_id\":\"ecahpwf5\",\"component_id\":\"comment\",\"input_values\":{\"comment\":\"café ✓ \uD83D\uDE00\"}}"))
                .isEqualTo("574b7f56dfe3cc7815d7ea3b4d974e5fbc86b4f146af9edc9e507a5a9abf7e08");
        assertThat(sign("0f1e2d3c-4b5a-4968-8776-a5b4c3d2e1f0", ""))
                .isEqualTo("2ae845228dffec7d376f3793900404f3ceca0e1f3fb1efb58d82a6b8299df085");
    }

    @Property(tries = 300)
    void signsAsTheJdkDoes(
            @ForAll @NotEmpty @StringLength(max = 200) String secret, @ForAll @Size(max = 1_000) byte[] body)
            throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));

        assertThat(new RequestSigner(secret).sign(body))
                .isEqualTo(HexFormat.of().formatHex(mac.doFinal(body)));
    }

    private static String sign(String secret, String body) {
        return new RequestSigner(secret).sign(body.getBytes(StandardCharsets.UTF_8));
    }
}
