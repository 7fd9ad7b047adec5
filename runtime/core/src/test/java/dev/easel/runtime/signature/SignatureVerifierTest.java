package dev.easel.runtime.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.easel.exchange.Resources;
import dev.easel.exchange.Signing;
import dev.easel.protocol.json.ByteSpan;
import dev.easel.protocol.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureVerifierTest {
    private static final String SECRET = Signing.SECRET;
    private static final byte[] BODY = bytes("{\"workspace_id\":\"ecahpwf5\",\"component_id\":\"save\"}");
    private static final String GOOD = Signing.sign(BODY, SECRET);

    private final SignatureVerifier verifier = new SignatureVerifier(ClientSecrets.of(SECRET));

    static Stream<Arguments> vectors() {
        byte[] file = Resources.bytes("signatures/vectors.json");
        return Json.parse(file, new ByteSpan(0, file.length)).items().stream()
                .map(vector -> argumentSet(text(vector, "name"), vector));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void everyVectorVerifies(Json vector) {
        byte[] body = bytes(text(vector, "body"));
        SignatureVerifier verifier = new SignatureVerifier(ClientSecrets.of(text(vector, "secret")));

        assertThat(body.length).isEqualTo(vector.get("bytes").integer().intValue());
        VerifiedBytes verified = verifier.verify(body, List.of(text(vector, "signature")));
        assertThat(verified).isNotNull();
        assertThat(verified.bytes()).isSameAs(body);
    }

    @Test
    void aVectorOfOneBodyOpensNoOther() {
        List<Json> vectors =
                vectors().map(arguments -> (Json) arguments.get()[0]).toList();
        for (Json body : vectors) {
            for (Json signature : vectors) {
                SignatureVerifier verifier = new SignatureVerifier(ClientSecrets.of(text(body, "secret")));
                boolean passes =
                        verifier.verify(bytes(text(body, "body")), List.of(text(signature, "signature"))) != null;
                assertThat(passes).isEqualTo(body == signature);
            }
        }
    }

    @Test
    void noSignatureIsRefused() {
        assertThat(verifier.verify(BODY, List.of())).isNull();
    }

    @Test
    void twoSignaturesAreRefusedEvenIfBothAreGood() {
        assertThat(verifier.verify(BODY, List.of(GOOD, GOOD))).isNull();
        assertThat(verifier.verify(BODY, List.of(GOOD, "0".repeat(64)))).isNull();
        assertThat(verifier.verify(BODY, List.of("0".repeat(64), GOOD))).isNull();
        assertThat(verifier.verify(BODY, List.of(GOOD + "," + GOOD))).isNull();
    }

    static Stream<Arguments> malformed() {
        String fullWidth = "\uFF10".repeat(64);
        return Stream.of(
                argumentSet("empty", ""),
                argumentSet("blanks", " ".repeat(64)),
                argumentSet("63 digits", GOOD.substring(1)),
                argumentSet("65 digits", GOOD + "0"),
                argumentSet("a blank before", " " + GOOD),
                argumentSet("a line end behind", GOOD + "\n"),
                argumentSet("a blank in place of a digit", " " + GOOD.substring(1)),
                argumentSet("no digit at the end", GOOD.substring(1) + "g"),
                argumentSet("full-width digits", fullWidth),
                argumentSet("one full-width digit", "\uFF10" + GOOD.substring(1)),
                argumentSet("a sign", "+" + GOOD.substring(1)),
                argumentSet("NUL", "\0" + GOOD.substring(1)),
                argumentSet("NULs", "\0".repeat(64)),
                argumentSet("a megabyte", "a".repeat(1 << 20)),
                argumentSet("prefixed", "sha256=" + GOOD),
                argumentSet(
                        "base64",
                        Base64.getEncoder().encodeToString(HexFormat.of().parseHex(GOOD))),
                argumentSet("SHA-1", Signing.hmac("HmacSHA1", BODY, bytes(SECRET))),
                argumentSet("SHA-512", Signing.hmac("HmacSHA512", BODY, bytes(SECRET))));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void aMalformedSignatureIsRefused(String signature) {
        assertThat(verifier.verify(BODY, List.of(signature))).isNull();
    }

    static Stream<Arguments> othersBytes() {
        return Stream.of(
                argumentSet("of the empty body", bytes("")),
                argumentSet(
                        "of the body re-serialised",
                        bytes("{\"workspace_id\": \"ecahpwf5\", \"component_id\": \"save\"}")),
                argumentSet("of the body and a line end", bytes(text(BODY) + "\n")),
                argumentSet("of the body behind a byte-order mark", bytes("\uFEFF" + text(BODY))),
                argumentSet("of the body but its last byte", bytes(text(BODY).substring(0, BODY.length - 1))),
                argumentSet("of the body in UTF-16", text(BODY).getBytes(StandardCharsets.UTF_16LE)));
    }

    @ParameterizedTest
    @MethodSource("othersBytes")
    void aSignatureOfOtherBytesIsRefused(byte[] signed) {
        assertThat(verifier.verify(BODY, List.of(Signing.sign(signed, SECRET)))).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SECRET + "\n",
                " " + SECRET,
                "0F1E2D3C-4B5A-4968-8776-A5B4C3D2E1F0",
                "another-apps-secret",
                "0f1e2d3c4b5a49688776a5b4c3d2e1f0"
            })
    void aSignatureUnderAnotherSecretIsRefused(String secret) {
        assertThat(verifier.verify(BODY, List.of(Signing.sign(BODY, secret)))).isNull();
    }

    @Test
    void aSignatureUnderAKeyOfNothingButZerosIsRefused() {
        // HMAC pads keys with zeros: this is what an empty key amounts to
        String empty = Signing.hmac("HmacSHA256", BODY, new byte[1]);

        assertThat(verifier.verify(BODY, List.of(empty))).isNull();
    }

    @Test
    void theSecretIsNotDecodedAsHexOrBase64() {
        String hex = "00112233445566778899aabbccddeeff";
        SignatureVerifier verifier = new SignatureVerifier(ClientSecrets.of(hex));

        assertThat(verifier.verify(BODY, List.of(Signing.sign(BODY, hex)))).isNotNull();
        byte[] decoded = HexFormat.of().parseHex(hex);
        assertThat(verifier.verify(BODY, List.of(Signing.hmac("HmacSHA256", BODY, decoded))))
                .isNull();
    }

    @Test
    void upperAndMixedCaseAreTolerated() {
        assertThat(verifier.verify(BODY, List.of(GOOD.toUpperCase(Locale.ROOT))))
                .isNotNull();
        assertThat(verifier.verify(
                        BODY, List.of(GOOD.substring(0, 32) + GOOD.substring(32).toUpperCase(Locale.ROOT))))
                .isNotNull();
    }

    @Test
    void anyBitThatChangesIsNoticed() {
        for (int i = 0; i < BODY.length * 8; i++) {
            byte[] changed = BODY.clone();
            changed[i / 8] ^= (byte) (1 << i % 8);
            assertThat(verifier.verify(changed, List.of(GOOD))).isNull();
        }
    }

    @Test
    void anOldSecretOpensWhileItIsListedAndNoLonger() {
        SignatureVerifier rotating = new SignatureVerifier(ClientSecrets.of("the-new-secret", SECRET));
        SignatureVerifier rotated = new SignatureVerifier(ClientSecrets.of("the-new-secret"));

        assertThat(rotating.verify(BODY, List.of(GOOD))).isNotNull();
        assertThat(rotating.verify(BODY, List.of(Signing.sign(BODY, "the-new-secret"))))
                .isNotNull();
        assertThat(rotated.verify(BODY, List.of(GOOD))).isNull();
    }

    @Test
    void aVerifierServesSeveralThreadsAtOnce() {
        boolean all = Stream.generate(() -> BODY)
                .limit(2_000)
                .parallel()
                .allMatch(body -> verifier.verify(body, List.of(GOOD)) != null);

        assertThat(all).isTrue();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String text(Json json, String member) {
        return Objects.requireNonNull(json.get(member).text());
    }
}
