package dev.easel.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.runtime.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How bodies may arrive, and how long they may be. */
class BodyTest {
    // Keeps what the servers say out of the build's output.
    @RegisterExtension
    static final LogCapture LOG = new LogCapture();

    private static final int LIMIT = 100_000;

    private static CanvasServer server;

    @BeforeAll
    static void start() {
        server = CanvasServer.builder()
                .app(TestApp.shop(), TestApp.SECRETS)
                .bodyLimit(LIMIT)
                .port(0)
                .start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void anAnswerIsJsonWithoutTheServersVersion() throws IOException {
        Reply reply = Wire.exchange(server, Post.signed());
        reply.isShown();
        assertThat(reply.headers()).doesNotContainKey("server").doesNotContainKey("x-powered-by");
    }

    @Test
    void aBodyOfExactlyTheLimitIsTaken() throws IOException {
        Wire.exchange(server, Post.signed(ofLength(LIMIT))).isShown();
        Wire.exchange(server, Post.signed(ofLength(LIMIT)).chunked(10_000)).isShown();
    }

    @Test
    void oneByteMoreIsTooLargeWhetherAnnouncedOrNot() throws IOException {
        Wire.exchange(server, Post.signed(ofLength(LIMIT + 1))).isRefusal(Refusal.TOO_LARGE);
        Wire.exchange(server, Post.signed(ofLength(LIMIT + 1)).chunked(10_000)).isRefusal(Refusal.TOO_LARGE);
    }

    @Test
    void anAnnouncedLengthIsRefusedBeforeAnythingIsRead() throws IOException {
        try (Wire wire = Wire.to(server)) {
            wire.send(Post.signed().with("Content-Length", "999999999999").head())
                    .receive()
                    .isRefusal(Refusal.TOO_LARGE);
        }
    }

    @Test
    void aClientThatSendsMoreThanItMaySeesWhy() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        byte[] body = new byte[50 * LIMIT];
        for (int i = 0; i < 20; i++) {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(URI.create(server.address() + "/messenger/submit"))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(413);
        }
    }

    @Test
    void theUsualLimitIsOneMebibyte() throws IOException {
        try (CanvasServer usual = CanvasServer.builder()
                .app(TestApp.shop(), TestApp.SECRETS)
                .port(0)
                .start()) {
            Wire.exchange(usual, Post.signed(ofLength(1 << 20))).isShown();
            Wire.exchange(usual, Post.signed(ofLength((1 << 20) + 1))).isRefusal(Refusal.TOO_LARGE);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 41})
    void chunksAndPiecesMakeOneBody(int size) throws IOException {
        Post post = Post.signed().chunked(size);
        Wire.exchange(server, post).isShown();
        Wire.exchange(server, post.with("Transfer-Encoding", "Chunked")).isShown();
        try (Wire wire = Wire.to(server)) {
            byte[] bytes = post.bytes();
            for (byte b : bytes) {
                wire.send(new byte[] {b});
            }
            wire.receive().isShown();
        }
    }

    @Test
    void aClientThatAsksFirstIsToldToContinue() throws IOException {
        Post post = Post.signed().with("Expect", "100-continue");
        try (Wire wire = Wire.to(server)) {
            assertThat(wire.send(post.head()).receive().status()).isEqualTo(100);
            wire.send(post.body()).receive().isShown();
        }
    }

    @Test
    void aClientThatAsksFirstAndIsRefusedSendsNoBody() throws IOException {
        Post post = Post.signed().with("Expect", "100-continue").with("Content-Type", "text/plain");
        try (Wire wire = Wire.to(server)) {
            wire.send(post.head()).receive().isRefusal(Refusal.UNSUPPORTED_MEDIA_TYPE);
            assertThat(wire.isClosedByServer()).isTrue();
        }
    }

    @Test
    void requestsFollowEachOtherOnOneConnection() throws IOException {
        try (Wire wire = Wire.to(server)) {
            for (int i = 0; i < 3; i++) {
                wire.send(Post.signed()).receive().isShown();
            }
            wire.send(Post.signed("[]")).receive().isRefusal(Refusal.NOT_JSON);
            wire.send(Post.signed().chunked(5)).receive().isShown();
        }
    }

    @Test
    void pipelinedRequestsAreAnsweredInOrder() throws IOException {
        try (Wire wire = Wire.to(server)) {
            wire.send(Post.signed()).send(Post.signed("[]")).send(Post.signed());
            wire.receive().isShown();
            wire.receive().isRefusal(Refusal.NOT_JSON);
            wire.receive().isShown();
        }
    }

    @Test
    void aBodyThatWasNotReadIsNeverTakenForTheNextRequest() throws IOException {
        Post smuggled = Post.signed();
        String body = new String(smuggled.bytes(), StandardCharsets.ISO_8859_1);
        try (Wire wire = Wire.to(server)) {
            Reply reply =
                    wire.send(Post.signed(body).line("POST /nothing HTTP/1.1")).receive();
            reply.isRefusal(Refusal.NOT_FOUND);
            assertThat(reply.header("Connection")).isEqualTo("close");
            assertThat(wire.isClosedByServer()).isTrue();
        }
    }

    private static String ofLength(int length) {
        return Post.BODY + " ".repeat(length - Post.BODY.length());
    }
}
