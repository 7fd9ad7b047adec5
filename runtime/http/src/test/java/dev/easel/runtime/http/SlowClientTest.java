package dev.easel.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.awaitility.Awaitility.await;

import dev.easel.runtime.Refusal;
import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that stall, trickle or leave: they get their answer in time, and hold up nobody else. */
@Timeout(30)
class SlowClientTest {
    private static final Duration READ_TIMEOUT = Duration.ofMillis(300);

    @RegisterExtension
    static final LogCapture LOG = new LogCapture();

    private CanvasServer server = serve(TestApp.shop(), READ_TIMEOUT);

    private static CanvasServer serve(TestApp app, Duration readTimeout) {
        return CanvasServer.builder()
                .app(app, TestApp.SECRETS)
                .port(0)
                .readTimeout(readTimeout)
                .start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aStalledBodyGets408() throws IOException {
        try (Wire wire = Wire.to(server)) {
            long start = System.nanoTime();
            wire.send(Post.signed().head()).send("{").receive().isRefusal(Refusal.TIMEOUT);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isBetween(READ_TIMEOUT.minusMillis(50), CanvasServerBuilder.DEFAULT_READ_TIMEOUT);
            assertThat(wire.isClosedByServer()).isTrue();
        }
    }

    @Test
    void aBodyThatNeverBeginsGets408() throws IOException {
        try (Wire wire = Wire.to(server)) {
            wire.send(Post.signed().head()).receive().isRefusal(Refusal.TIMEOUT);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 50})
    void aBodyThatTricklesInGets408AlthoughItNeverStalls(long pauseMillis) throws Exception {
        try (Wire wire = Wire.to(server)) {
            wire.send(Post.signed(Post.BODY + " ".repeat(1_000_000)).head());
            Thread trickle = trickle(wire, " ", pauseMillis);
            long start = System.nanoTime();
            wire.receive().isRefusal(Refusal.TIMEOUT);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(CanvasServerBuilder.DEFAULT_READ_TIMEOUT);
            trickle.interrupt();
            trickle.join();
        }
    }

    @Test
    void aClientThatNeverStopsSendingAfterARefusalIsCutOff() throws Exception {
        server.close();
        server = serve(TestApp.shop(), Duration.ofMinutes(1));
        Post endless = Post.signed().without("Content-Length").with("Content-Length", "1000000000");
        try (Wire wire = Wire.to(server)) {
            wire.send(endless.head()).receive().isRefusal(Refusal.TOO_LARGE);
            assertThatIOException().isThrownBy(() -> sendForEver(wire));
        }
    }

    private static void sendForEver(Wire wire) throws IOException {
        byte[] piece = new byte[1 << 16];
        while (true) {
            wire.send(piece);
        }
    }

    @Test
    void headersThatTrickleInEndTheConnection() throws Exception {
        try (Wire wire = Wire.to(server)) {
            assertHeadersThatTrickleInEnd(wire);
        }
    }

    @Test
    void headersThatTrickleInAfterAnAnswerEndTheConnectionToo() throws Exception {
        try (Wire wire = Wire.to(server)) {
            wire.send(Post.signed()).receive().isShown();
            assertHeadersThatTrickleInEnd(wire);
        }
    }

    private static void assertHeadersThatTrickleInEnd(Wire wire) throws Exception {
        wire.send("POST /messenger/submit HTTP/1.1\r\nX-A: ");
        Thread trickle = trickle(wire, "x", 50);
        assertThat(wire.isClosedByServer()).isTrue();
        trickle.interrupt();
        trickle.join();
    }

    @Test
    void anIdleConnectionIsKeptForTheNextRequest() throws Exception {
        server.close();
        long period = 600;
        server = serve(TestApp.shop(), Duration.ofMillis(period));
        Post post = Post.signed();
        try (Wire wire = Wire.to(server)) {
            // The headers come shortly before a look at the connection, the body shortly after it.
            Thread.sleep(period * 9 / 10);
            wire.send(post.head());
            Thread.sleep(period * 2 / 10);
            wire.send(post.body()).receive().isShown();
            Thread.sleep(period * 5 / 2);
            wire.send(Post.signed()).receive().isShown();
        }
    }

    @Test
    void aHandlerMayTakeLongerThanABody() throws IOException {
        server.close();
        server = serve(new TestApp("shop", () -> Thread.sleep(READ_TIMEOUT.toMillis() * 4)), READ_TIMEOUT);
        try (Wire wire = Wire.to(server)) {
            wire.send(Post.signed()).receive().isShown();
            wire.send(Post.signed().head()).send(Post.signed().body()).receive().isShown();
        }
    }

    @Test
    void stalledClientsHoldNoThreads() throws IOException {
        server.close();
        server = serve(TestApp.shop(), Duration.ofSeconds(20));
        List<Wire> stalled = new ArrayList<>();
        try {
            for (int i = 0; i < ServerLimits.THREADS + 50; i++) {
                stalled.add(Wire.to(server).send(Post.signed().head()).send("{"));
            }
            Wire.exchange(server, Post.signed()).isShown();
        } finally {
            for (Wire wire : stalled) {
                wire.close();
            }
        }
    }

    @Test
    void connectionsBeyondTheLimitWaitForOneToEnd() throws Exception {
        server.close();
        server = CanvasServer.builder()
                .app(TestApp.shop(), TestApp.SECRETS)
                .port(0)
                .connectionLimit(1)
                .start();
        CompletableFuture<Reply> second;
        try (Wire first = Wire.to(server).send(Post.signed())) {
            first.receive().isShown();
            second = CompletableFuture.supplyAsync(() -> exchange(server));
            Thread.sleep(200);
            assertThat(second).isNotDone();
        }
        second.get().isShown();
    }

    private static Reply exchange(CanvasServer server) {
        try {
            return Wire.exchange(server, Post.signed());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aClientThatLeavesInTheMiddleIsNotedAndForgotten() throws IOException {
        try (Wire wire = Wire.to(server)) {
            wire.send(Post.signed().head()).send("{");
        }
        await().untilAsserted(() -> assertThat(LOG.text()).contains("EZ9007 refused with 400"));
        Wire.exchange(server, Post.signed()).isShown();
    }

    @Test
    void aClientThatSendsHalfABodyAndWaitsIsToldSo() throws IOException {
        try (Wire wire = Wire.to(server)) {
            wire.send(Post.signed().head()).send("{").finish().receive().isRefusal(Refusal.BAD_MESSAGE);
        }
    }

    @Test
    void aClientThatLeavesBeforeItsAnswerHarmsNothing() throws Exception {
        server.close();
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        server = serve(TestApp.waiting(entered, released), READ_TIMEOUT);
        LOG.clear();
        try (Wire wire = Wire.to(server)) {
            wire.send(Post.signed());
            entered.await();
        }
        released.countDown();
        Wire.exchange(server, Post.signed()).isShown();
        assertThat(LOG.text()).isEmpty();
    }

    private static Thread trickle(Wire wire, String piece, long pauseMillis) {
        Thread thread = new Thread(() -> {
            try {
                while (true) {
                    wire.send(piece);
                    Thread.sleep(pauseMillis);
                }
            } catch (SocketException | InterruptedException e) {
                // The server has closed the connection, or the test is over.
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        thread.start();
        return thread;
    }
}
