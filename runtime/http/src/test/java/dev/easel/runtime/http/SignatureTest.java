package dev.easel.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.runtime.Refusal;
import dev.easel.runtime.signature.ClientSecrets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may speak: the signature is over the bytes, and nothing is parsed before it. */
class SignatureTest {
    private static final String SECRET_A = "0f1e2d3c-4b5a-4968-8776-a5b4c3d2e1f0";
    private static final String SECRET_B = "s3cr3t-with-unicode-ü";
    private static final byte[] NOT_JSON = {'{', (byte) 0xFF, 0, '"'};

    @RegisterExtension
    static final LogCapture LOG = new LogCapture();

    private static CanvasServer server;

    @BeforeAll
    static void start() {
        server = CanvasServer.builder()
                .app(TestApp.shop(), ClientSecrets.of(SECRET_A, SECRET_B))
                .port(0)
                .start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "initialize, 9ef90d9592a1b354f8fd59cd9a170ce07664f249bb63dd05442f71f552ce43a5, /messenger/initialize",
        "unicode, 574b7f56dfe3cc7815d7ea3b4d974e5fbc86b4f146af9edc9e507a5a9abf7e08, /messenger/submit",
        "unicode-escaped, a7d6b623b071ad45fb76d3846522235f7145696a48f65c3e6b801f6ee66c5a92, /messenger/submit",
        "indented, 6e40a475045791b148a8d9a4686616b73df7f7ad8939442edbf3ad135d099b3a, /messenger/submit",
        "compact, 75dfd46ac17ce84c6b61e0995baa25aa53de31e6ae458a4d9046922570097411, /inbox/submit",
    })
    void publishedVectorsThatAreRequestsAreAnswered(String vector, String signature, String path) throws IOException {
        Post post = Post.signed(path, vector(vector), SECRET_A).with("X-Body-Signature", signature);
        Wire.exchange(server, post).isShown();
    }

    @ParameterizedTest
    @CsvSource({
        "html-escaped, f544e9e12a3e82b2be552be1c93cc65ee05ca75b75fe996718cd543eb4fe4378, NO_WORKSPACE",
        "html, 0147a5fe05a66ba2a851a7a5ba2e6e9257e2f3fd464b9f12fa970bd6b428c4a5, NO_WORKSPACE",
        "empty, 2ae845228dffec7d376f3793900404f3ceca0e1f3fb1efb58d82a6b8299df085, NOT_JSON",
    })
    void publishedVectorsThatAreNoRequestsPassTheSignatureAndGet400(String vector, String signature, Refusal refusal)
            throws IOException {
        Post post = Post.signed("/inbox/initialize", vector(vector), SECRET_A).with("X-Body-Signature", signature);
        Wire.exchange(server, post).isRefusal(refusal);
    }

    @Test
    void theSameJsonWrittenInAnotherWayNeedsAnotherSignature() throws IOException {
        String signature = Post.sign(vector("indented"), SECRET_A);
        Post post =
                Post.signed("/messenger/submit", vector("compact"), SECRET_A).with("X-Body-Signature", signature);
        Wire.exchange(server, post).isRefusal(Refusal.SIGNATURE);
    }

    @Test
    void upperCaseDigitsAreTheSameSignature() throws IOException {
        byte[] body = vector("compact");
        String signature = Post.sign(body, SECRET_A).toUpperCase(Locale.ROOT);
        Wire.exchange(server, Post.signed("/inbox/submit", body, SECRET_A).with("X-Body-Signature", signature))
                .isShown();
    }

    @Test
    void aBodyThatNoParserTakesIsRefusedForItsSignatureAlone() throws IOException {
        Post post = Post.signed("/messenger/submit", NOT_JSON, "another-secret");
        Wire.exchange(server, post).isRefusal(Refusal.SIGNATURE);
        Wire.exchange(server, post.without("X-Body-Signature")).isRefusal(Refusal.SIGNATURE);
        Wire.exchange(server, Post.signed("/messenger/submit", NOT_JSON, SECRET_A))
                .isRefusal(Refusal.NOT_JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0",
                "zz",
                "000000000000000000000000000000000000000000000000000000000000000",
                "0000000000000000000000000000000000000000000000000000000000000000",
                "00000000000000000000000000000000000000000000000000000000000000000",
                "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz",
                "bsUSjhaYNcJaVYgZvbwGCZmFJhPZbM1zJLRiJl4cWlE=",
            })
    void malformedAndWrongSignaturesAreRefused(String signature) throws IOException {
        Post post = Post.signed("/messenger/submit", NOT_JSON, SECRET_A).with("X-Body-Signature", signature);
        Wire.exchange(server, post).isRefusal(Refusal.SIGNATURE);
    }

    @Test
    void aSignatureWithAPrefixIsRefused() throws IOException {
        String signature = Post.sign(NOT_JSON, SECRET_A);
        Post post = Post.signed("/messenger/submit", NOT_JSON, SECRET_A);
        Wire.exchange(server, post.with("X-Body-Signature", "sha256=" + signature))
                .isRefusal(Refusal.SIGNATURE);
        Wire.exchange(server, post.with("X-Body-Signature", signature + ", " + signature))
                .isRefusal(Refusal.SIGNATURE);
    }

    @Test
    void twoSignaturesAreRefusedEvenIfOneOrBothAreRight() throws IOException {
        Post post = Post.signed("/messenger/submit", vector("compact"), SECRET_A);
        String right = post.headers().get("X-Body-Signature");
        Wire.exchange(server, post.with("x-body-signature", right)).isRefusal(Refusal.SIGNATURE);
        Wire.exchange(server, post.with("x-body-signature", "0".repeat(64))).isRefusal(Refusal.SIGNATURE);
    }

    @Test
    void aRefusedSignatureLeavesTheConnectionInUse() throws IOException {
        try (Wire wire = Wire.to(server)) {
            wire.send(Post.signed("/messenger/submit", NOT_JSON, "another-secret"))
                    .receive()
                    .isRefusal(Refusal.SIGNATURE);
            wire.send(Post.signed("/messenger/submit", vector("compact"), SECRET_A))
                    .receive()
                    .isShown();
        }
    }

    @Test
    void aRefusalIsOneLineThatNamesAppAndFlow() throws IOException {
        Wire.exchange(server, Post.signed("/messenger/submit", NOT_JSON, "another-secret"));
        assertThat(LOG.lines())
                .singleElement()
                .asString()
                .contains("EZ9010 refused with 401 app=shop flow=MESSENGER_SUBMIT");
    }

    @Test
    void theBodyIsSignedInUtf8WhateverThePlatformsCharset() throws IOException {
        byte[] body = Post.BODY.replace("buy", "käufe").getBytes(StandardCharsets.UTF_8);
        Wire.exchange(server, Post.signed("/messenger/submit", body, SECRET_B)).isShown();
    }

    private static byte[] vector(String name) throws IOException {
        try (InputStream in = SignatureTest.class.getResourceAsStream("/vectors/" + name + ".json")) {
            return in.readAllBytes();
        }
    }
}
