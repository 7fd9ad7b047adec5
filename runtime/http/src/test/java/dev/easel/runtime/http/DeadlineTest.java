package dev.easel.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.Request;
import dev.easel.protocol.request.UserCode;
import dev.easel.runtime.app.Answer;
import dev.easel.runtime.app.BuiltInAnswer;
import dev.easel.runtime.app.CanvasApp;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Handlers that overrun their budget, over real connections. */
@Timeout(60)
class DeadlineTest {
    private static final String LATE = "Something went wrong. Please try again.";

    @RegisterExtension
    static final LogCapture LOG = new LogCapture();

    private CanvasServer server;

    @AfterEach
    void stop() {
        server.close();
    }

    private CanvasServer serve(TestApp app) {
        return serve(app, Duration.ofSeconds(20));
    }

    private CanvasServer serve(TestApp app, Duration stopTimeout) {
        server = CanvasServer.builder()
                .app(app, TestApp.SECRETS)
                .port(0)
                .stopTimeout(stopTimeout)
                .start();
        return server;
    }

    @Test
    void aHandlerThatSleepsIsAnsweredForAndSaid() throws Exception {
        serve(TestApp.within(100, () -> Thread.sleep(30_000)));
        try (Wire wire = Wire.to(server)) {
            Reply reply = wire.send(Post.signed()).receive();
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.body()).contains(LATE);
            assertThat(reply.header("Connection")).isEqualTo("close");
            assertThat(wire.isClosedByServer()).isTrue();
        }
        await().untilAsserted(() -> assertThat(LOG.text())
                .contains("EZ9107 a handler overran its budget app=shop flow=MESSENGER_SUBMIT"
                        + " handler=buy place=handlers.buy budget=100ms")
                .contains("EZ9108")
                .doesNotContain("EZ9101", "WARN org.eclipse.jetty"));
    }

    @Test
    void aHandlerThatIgnoresInterruptsIsAnsweredForWhileItRuns() throws Exception {
        Stubborn stubborn = new Stubborn();
        serve(TestApp.within(100, stubborn));
        try (Wire wire = Wire.to(server)) {
            assertThat(wire.send(Post.signed()).receive().body()).contains(LATE);
            assertThat(LOG.text()).doesNotContain("EZ9108");
            stubborn.end();
            assertThat(wire.isClosedByServer()).isTrue();
        }
        await().untilAsserted(() -> assertThat(LOG.text()).contains("EZ9108"));
    }

    @Test
    void soIsOneWhoseBodyCameInPieces() throws Exception {
        Stubborn stubborn = new Stubborn();
        serve(TestApp.within(100, stubborn));
        Post post = Post.signed();
        try (Wire wire = Wire.to(server)) {
            wire.send(post.head());
            Thread.sleep(100);
            Reply reply = wire.send(post.body()).receive();
            assertThat(reply.body()).contains(LATE);
            assertThat(reply.header("Connection")).isEqualTo("close");
            stubborn.end();
            assertThat(wire.isClosedByServer()).isTrue();
        }
    }

    @Test
    void theConnectionOfAHandlerThatRunsOnIsHeld() throws Exception {
        Stubborn stubborn = new Stubborn();
        server = CanvasServer.builder()
                .app(TestApp.within(50, stubborn), TestApp.SECRETS)
                .connectionLimit(1)
                .port(0)
                .start();
        try (Wire wire = Wire.to(server)) {
            assertThat(wire.send(Post.signed()).receive().body()).contains(LATE);
        }
        try (Wire next = Wire.to(server)) {
            CompletableFuture<Reply> waiting = CompletableFuture.supplyAsync(() -> {
                try {
                    return next.send("GET /health HTTP/1.1\r\nHost: x\r\n\r\n").receive();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            Thread.sleep(500);
            assertThat(waiting).isNotDone();
            stubborn.end();
            assertThat(waiting.get(10, TimeUnit.SECONDS).status()).isEqualTo(200);
        }
    }

    @Test
    void closingWaitsForAHandlerThatRunsOn() throws Exception {
        Stubborn stubborn = new Stubborn();
        serve(TestApp.within(50, stubborn));
        try (Wire wire = Wire.to(server)) {
            assertThat(wire.send(Post.signed()).receive().body()).contains(LATE);
            CompletableFuture<Void> closed = CompletableFuture.runAsync(server::close);
            Thread.sleep(1_500);
            assertThat(closed).isNotDone();
            stubborn.end();
            closed.get(10, TimeUnit.SECONDS);
        }
        assertThat(LOG.text()).doesNotContain("EZ9213");
    }

    @Test
    void butNotForEver() throws Exception {
        Stubborn stubborn = new Stubborn();
        serve(TestApp.within(50, stubborn), Duration.ofMillis(200));
        try (Wire wire = Wire.to(server)) {
            assertThat(wire.send(Post.signed()).receive().body()).contains(LATE);
            server.close();
            assertThat(LOG.text()).contains("EZ9213");
        } finally {
            stubborn.end();
        }
    }

    @Test
    void manyAtOnceAreAllAnsweredFor() throws Exception {
        int many = 100;
        Stubborn stubborn = new Stubborn();
        serve(TestApp.within(200, stubborn));
        List<Wire> wires = new ArrayList<>();
        try {
            for (int i = 0; i < many; i++) {
                wires.add(Wire.to(server).send(Post.signed()));
            }
            for (Wire wire : wires) {
                assertThat(wire.receive().body()).contains(LATE);
            }
            stubborn.end();
            for (Wire wire : wires) {
                assertThat(wire.isClosedByServer()).isTrue();
            }
        } finally {
            for (Wire wire : wires) {
                wire.close();
            }
        }
        await().untilAsserted(() -> assertThat(LOG.lines().stream().filter(line -> line.contains("EZ9108")))
                .hasSize(many));
    }

    @Test
    void handlersThatEndAtTheDeadlineAreAnsweredOnceAndLeaveNothingBehind() throws Exception {
        AtomicInteger interrupted = new AtomicInteger();
        server = CanvasServer.builder()
                .app(new Punctual("shop", interrupted), TestApp.SECRETS)
                .port(0)
                .start();
        int late = 0;
        int inTime = 0;
        Wire wire = Wire.to(server);
        for (int i = 0; i < 500; i++) {
            String body =
                    "{\"workspace_id\":\"w1\",\"component_id\":\"buy\",\"current_canvas\":{\"stored_data\":{\"n\":" + i
                            + "}}}";
            Reply reply = wire.send(Post.signed(body)).receive();
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.body()).contains("\"n\":" + i + "}");
            if (reply.body().contains(LATE)) {
                late++;
                assertThat(wire.isClosedByServer()).isTrue();
                wire = Wire.to(server);
            } else {
                inTime++;
            }
        }
        wire.close();
        assertThat(interrupted).hasValue(0);
        assertThat(late).isPositive();
        assertThat(inTime).isPositive();
    }

    @Test
    void aLongBodyStaysWholeWhileALateHandlerReadsIt() throws Exception {
        CompletableFuture<Boolean> whole = new CompletableFuture<>();
        String text = "x".repeat(200_000);
        Stubborn stubborn = new Stubborn();
        server = CanvasServer.builder()
                .app(new ReadingApp(50, stubborn, text, whole), TestApp.SECRETS)
                .port(0)
                .start();
        byte[] body = ReadingApp.body(text).getBytes(StandardCharsets.UTF_8);
        Post post = Post.signed("/messenger/submit", body, TestApp.SECRET);
        try (Wire wire = Wire.to(server)) {
            assertThat(wire.send(post).receive().body()).contains(LATE);
            for (int i = 0; i < 20; i++) {
                Wire.exchange(server, post.with("X-Body-Signature", "0".repeat(64)));
            }
            stubborn.end();
            assertThat(whole.get(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** Has a handler that ends about when its budget does, and counts the interrupts that it meets before it begins. */
    private record Punctual(String name, AtomicInteger interrupted) implements CanvasApp {
        private static final long BUDGET_MILLIS = 4;

        @Override
        public List<Flow> flows() {
            return List.of(Flow.MESSENGER_SUBMIT);
        }

        @Override
        public Answer answer(Request request) {
            if (Thread.currentThread().isInterrupted()) {
                interrupted.incrementAndGet();
            }
            request.entering(UserCode.handler("buy", "handlers.buy", BUDGET_MILLIS));
            long nanos = BUDGET_MILLIS * 1_000_000 + ThreadLocalRandom.current().nextInt(-600_000, 600_000);
            long end = System.nanoTime() + nanos;
            while (System.nanoTime() - end < 0) {
                Thread.onSpinWait();
            }
            return BuiltInAnswer.STALE;
        }
    }

    /** Waits to be let go, whatever interrupts it. */
    private static final class Stubborn implements TestApp.Step {
        private final CountDownLatch end = new CountDownLatch(1);

        void end() {
            end.countDown();
        }

        @Override
        public void take() {
            boolean interrupted = false;
            while (end.getCount() > 0) {
                try {
                    end.await();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
