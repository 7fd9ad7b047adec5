package dev.easel.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.easel.runtime.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Stopping: what is in flight is answered, what is new is refused. */
@Timeout(60)
class StopTest {
    // Longer than the second that Jetty leaves idle connections once it stops.
    private static final long HELD_MILLIS = 1_500;

    @RegisterExtension
    static final LogCapture LOG = new LogCapture();

    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    private CanvasServer waiting(Duration stopTimeout) {
        return CanvasServer.builder()
                .app(TestApp.waiting(entered, released), TestApp.SECRETS)
                .port(0)
                .stopTimeout(stopTimeout)
                .start();
    }

    @Test
    void closingAnswersWhatIsInFlightAndRefusesNewConnections() throws Exception {
        CanvasServer server = waiting(Duration.ofSeconds(20));
        try (Wire wire = Wire.to(server).send(Post.signed())) {
            entered.await();
            CompletableFuture<Void> closed = CompletableFuture.runAsync(server::close);
            await().untilAsserted(() -> assertThat(accepts(server.port())).isFalse());
            Thread.sleep(HELD_MILLIS);
            assertThat(closed).isNotDone();
            released.countDown();
            wire.receive().isShown();
            closed.get();
        }
        server.join();
    }

    @Test
    void aRequestOnAnOldConnectionIsToldThatTheServerStops() throws Exception {
        CanvasServer server = waiting(Duration.ofSeconds(20));
        try (Wire old = Wire.to(server);
                Wire wire = Wire.to(server)) {
            old.send("GET /health HTTP/1.1\r\nHost: x\r\n\r\n").receive();
            wire.send(Post.signed());
            entered.await();
            CompletableFuture<Void> closed = CompletableFuture.runAsync(server::close);
            await().untilAsserted(() -> assertThat(accepts(server.port())).isFalse());
            old.send(Post.signed()).receive().isRefusal(Refusal.STOPPING);
            assertThat(old.isClosedByServer()).isTrue();
            released.countDown();
            wire.receive().isShown();
            closed.get();
        }
    }

    @Test
    void idleConnectionsDoNotHoldUpTheEnd() throws Exception {
        CanvasServer server = waiting(Duration.ofSeconds(20));
        try (Wire idle = Wire.to(server)) {
            idle.send("GET /health HTTP/1.1\r\nHost: x\r\n\r\n").receive();
            long start = System.nanoTime();
            server.close();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
            assertThat(idle.isClosedByServer()).isTrue();
        }
    }

    @Test
    void aHandlerThatDoesNotEndIsGivenUpAndSaid() throws Exception {
        CanvasServer server = waiting(Duration.ofMillis(200));
        try (Wire wire = Wire.to(server).send(Post.signed())) {
            entered.await();
            server.close();
            assertThat(LOG.text()).contains("EZ9213").doesNotContain("WARN org.eclipse.jetty");
            assertThat(accepts(server.port())).isFalse();
            assertThat(wire).isNotNull();
        } finally {
            released.countDown();
        }
    }

    @Test
    void closingTwiceIsClosingOnce() {
        CanvasServer server = waiting(Duration.ofSeconds(20));
        server.close();
        LOG.clear();
        server.close();
        assertThat(LOG.text()).isEmpty();
    }

    @Test
    void aTerminatedProcessAnswersWhatIsInFlightAndEnds() throws Exception {
        Process process = startProcess();
        try (BufferedReader out = process.inputReader()) {
            int port = Integer.parseInt(out.readLine());
            try (Wire wire = Wire.to(port).send(Post.signed())) {
                assertThat(out.readLine()).isEqualTo("entered");
                process.toHandle().destroy();
                await().untilAsserted(() -> assertThat(accepts(port)).isFalse());
                Thread.sleep(HELD_MILLIS);
                assertThat(process.isAlive()).isTrue();
                process.outputWriter().append('\n').flush();
                wire.receive().isShown();
            }
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as("128 + SIGTERM").isEqualTo(143);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process startProcess() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder =
                new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), SlowServer.class.getName());
        builder.environment().put("PORT", "0");
        builder.environment().put("SHOP_CLIENT_SECRET", TestApp.SECRET);
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static boolean accepts(int port) {
        try (Wire wire = Wire.to(port)) {
            return wire != null;
        } catch (IOException e) {
            return false;
        }
    }
}
