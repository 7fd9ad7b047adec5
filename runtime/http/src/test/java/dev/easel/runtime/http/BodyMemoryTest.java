package dev.easel.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.easel.runtime.Refusal;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What all bodies take together is bounded: anybody can send them, signed or not. */
class BodyMemoryTest {
    private static final int LIMIT = 100_000;

    @RegisterExtension
    static final LogCapture LOG = new LogCapture();

    private CanvasServer server;

    @BeforeEach
    void start() {
        server = CanvasServer.builder()
                .app(TestApp.shop(), TestApp.SECRETS)
                .bodyLimit(LIMIT)
                .bodyMemory(LIMIT)
                .port(0)
                .start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aBodyThatFindsNoRoomIsRefusedAndAskedToComeAgain() throws IOException {
        Post body = Post.signed(ofLength(LIMIT));
        try (Wire holding = Wire.to(server)) {
            holding.send(body.head()).send(new byte[LIMIT - 1]);
            await().untilAsserted(() -> Wire.exchange(server, body).isRefusal(Refusal.BUSY));
            assertThat(Wire.exchange(server, body).header("Retry-After")).isEqualTo("1");
        }
        await().untilAsserted(() -> Wire.exchange(server, body).isShown());
    }

    @Test
    void shortBodiesAndHealthNeedNoRoom() throws IOException {
        Post body = Post.signed(ofLength(LIMIT));
        try (Wire holding = Wire.to(server)) {
            holding.send(body.head()).send(new byte[LIMIT - 1]);
            await().untilAsserted(() -> Wire.exchange(server, body).isRefusal(Refusal.BUSY));
            Wire.exchange(server, Post.signed()).isShown();
            String health = "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n";
            try (Wire wire = Wire.to(server)) {
                assertThat(wire.send(health).receive().status()).isEqualTo(200);
            }
        }
    }

    @Test
    void roomIsGivenBackHoweverARequestEnds() throws IOException {
        Post post = Post.signed(ofLength(LIMIT));
        for (int i = 0; i < 10; i++) {
            Wire.exchange(server, post).isShown();
            Wire.exchange(server, post.chunked(LIMIT / 7)).isShown();
            Wire.exchange(server, post.with("X-Body-Signature", "0".repeat(64))).isRefusal(Refusal.SIGNATURE);
            Wire.exchange(server, Post.signed(ofLength(LIMIT + 1)).chunked(LIMIT))
                    .isRefusal(Refusal.TOO_LARGE);
        }
    }

    private static String ofLength(int length) {
        return Post.BODY + " ".repeat(length - Post.BODY.length());
    }
}
