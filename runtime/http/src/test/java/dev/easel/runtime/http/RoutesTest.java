package dev.easel.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.request.Flow;
import dev.easel.runtime.Refusal;
import dev.easel.runtime.signature.ClientSecrets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.util.VirtualThreads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is served where. */
class RoutesTest {
    // Keeps what the servers say out of the build's output.
    @RegisterExtension
    static final LogCapture LOG = new LogCapture();

    private static final byte[] BODY = Post.BODY.getBytes(StandardCharsets.UTF_8);
    private static final String CAFE_SECRET = "the-cafe-secret";

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = ".*_SHEET")
    void oneAppIsServedAtTheRootAndUnderItsName(Flow flow) throws IOException {
        try (CanvasServer server = shop(TestApp.shop())) {
            Wire.exchange(server, Post.signed(flow.path(), BODY, TestApp.SECRET))
                    .isShown();
            Wire.exchange(server, Post.signed("/shop" + flow.path(), BODY, TestApp.SECRET))
                    .isShown();
        }
    }

    @Test
    void severalAppsAreServedUnderTheirNamesAlone() throws IOException {
        try (CanvasServer server = shopAndCafe()) {
            Wire.exchange(server, Post.signed("/shop/inbox/submit", BODY, TestApp.SECRET))
                    .isShown();
            Wire.exchange(server, Post.signed("/cafe/inbox/submit", BODY, CAFE_SECRET))
                    .isShown();
            Wire.exchange(server, Post.signed("/inbox/submit", BODY, TestApp.SECRET))
                    .isRefusal(Refusal.NOT_FOUND);
        }
    }

    @Test
    void oneAppsSecretOpensNoOtherAppsRoutes() throws IOException {
        try (CanvasServer server = shopAndCafe()) {
            Wire.exchange(server, Post.signed("/cafe/inbox/submit", BODY, TestApp.SECRET))
                    .isRefusal(Refusal.SIGNATURE);
            Wire.exchange(server, Post.signed("/shop/inbox/submit", BODY, CAFE_SECRET))
                    .isRefusal(Refusal.SIGNATURE);
        }
    }

    @Test
    void aQueryDoesNotChangeTheRoute() throws IOException {
        try (CanvasServer server = shop(TestApp.shop())) {
            Wire.exchange(server, Post.signed("/inbox/submit?a=b", BODY, TestApp.SECRET))
                    .isShown();
        }
    }

    @Test
    void healthIsAnsweredToAnybody() throws IOException {
        try (CanvasServer server = shop(TestApp.shop());
                Wire wire = Wire.to(server)) {
            Reply reply = wire.send("GET /health HTTP/1.1\r\nHost: x\r\n\r\n").receive();
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.header("Content-Type")).isEqualTo("application/json");
            assertThat(reply.body()).isEqualTo("{\"status\":\"ok\"}");
            assertThat(wire.send("HEAD /health HTTP/1.1\r\nHost: x\r\n\r\n")
                            .receiveHead()
                            .header("Content-Length"))
                    .isEqualTo("15");
            assertThat(wire.send("GET /health?probe HTTP/1.1\r\nHost: x\r\n\r\n")
                            .receive()
                            .status())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
    void healthTakesNoOtherMethod(String method) throws IOException {
        try (CanvasServer server = shop(TestApp.shop())) {
            Reply reply = Wire.exchange(server, Post.signed().line(method + " /health HTTP/1.1"));
            reply.isRefusal(Refusal.METHOD_NOT_ALLOWED);
            assertThat(reply.header("Allow")).isEqualTo("GET, HEAD");
        }
    }

    @Test
    void handlersRunOnVirtualThreadsWhereTheJdkHasThem() throws IOException {
        AtomicReference<String> thread = new AtomicReference<>();
        TestApp app =
                new TestApp("shop", () -> thread.set(Thread.currentThread().toString()));
        try (CanvasServer server = shop(app)) {
            Wire.exchange(server, Post.signed()).isShown();
            assertThat(thread.get().startsWith("VirtualThread")).isEqualTo(VirtualThreads.areSupported());
        }
    }

    @Test
    void aBodyInPiecesDoesNotChangeWhereHandlersRun() throws Exception {
        AtomicReference<String> thread = new AtomicReference<>();
        TestApp app =
                new TestApp("shop", () -> thread.set(Thread.currentThread().toString()));
        try (CanvasServer server = shop(app);
                Wire wire = Wire.to(server)) {
            wire.send(Post.signed().head());
            Thread.sleep(50);
            wire.send(Post.signed().body()).receive().isShown();
            assertThat(thread.get().startsWith("VirtualThread")).isEqualTo(VirtualThreads.areSupported());
        }
    }

    private static CanvasServer shop(TestApp app) {
        return CanvasServer.builder().app(app, TestApp.SECRETS).port(0).start();
    }

    private static CanvasServer shopAndCafe() {
        return CanvasServer.builder()
                .app(TestApp.shop(), TestApp.SECRETS)
                .app(new TestApp("cafe", () -> {}), ClientSecrets.of(CAFE_SECRET))
                .port(0)
                .start();
    }
}
