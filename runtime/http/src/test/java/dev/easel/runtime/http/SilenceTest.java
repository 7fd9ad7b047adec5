package dev.easel.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.runtime.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the log never holds, at whatever point a request fails. */
class SilenceTest {
    private static final String PAYLOAD = "a-persons-words";

    @RegisterExtension
    static final LogCapture LOG = new LogCapture();

    @Test
    void noBodySignatureQueryOrSecretIsLogged() throws IOException {
        TestApp failing = new TestApp("shop", () -> {
            throw new IllegalStateException(PAYLOAD);
        });
        try (CanvasServer server =
                CanvasServer.builder().app(failing, TestApp.SECRETS).port(0).start()) {
            for (Post post : requests()) {
                assertThat(Wire.exchange(server, post).status()).isPositive();
            }
        }
        assertThat(LOG.text())
                .contains("EZ9101", "EZ9010", "EZ9020", "EZ9001", "EZ9003", "EZ9007")
                .doesNotContain(PAYLOAD, TestApp.SECRET, "0123456789abcdef")
                .doesNotContain(Post.signed(body()).headers().get("X-Body-Signature"));
    }

    @Test
    void jettyHasNothingToAddToARequest() throws IOException {
        try (CanvasServer server = CanvasServer.builder()
                .app(TestApp.shop(), TestApp.SECRETS)
                .port(0)
                .start()) {
            LOG.clear();
            for (Post post : requests()) {
                Wire.exchange(server, post);
            }
            assertThat(LOG.text()).contains("EZ9007").doesNotContain("org.eclipse.jetty");
        }
    }

    @Test
    void anErrorOutsideTheAppIsARefusalAndALineWithItsClass() throws IOException {
        TestApp app = new TestApp("shop", () -> {
            throw new OutOfMemoryError(PAYLOAD);
        });
        try (CanvasServer server =
                CanvasServer.builder().app(app, TestApp.SECRETS).port(0).start()) {
            Wire.exchange(server, Post.signed()).isRefusal(Refusal.INTERNAL);
            assertThat(LOG.text())
                    .contains("EZ9030 the service failed: java.lang.OutOfMemoryError")
                    .doesNotContain(PAYLOAD);
        }
    }

    private static String body() {
        return "{\"workspace_id\":\"w\",\"component_id\":\"c\",\"input_values\":{\"text\":\"" + PAYLOAD + "\"}}";
    }

    private static List<Post> requests() {
        Post good = Post.signed(body());
        String query = "?token=" + PAYLOAD;
        byte[] bytes = body().getBytes(StandardCharsets.UTF_8);
        return List.of(
                good,
                good.with("X-Body-Signature", "0123456789abcdef".repeat(4)),
                Post.signed(body() + PAYLOAD),
                Post.signed("/nothing" + query, bytes, TestApp.SECRET),
                Post.signed("/messenger//submit" + query, bytes, TestApp.SECRET),
                good.with("Content-Type", "text/" + PAYLOAD),
                good.with("Content-Encoding", PAYLOAD),
                good.with("Transfer-Encoding", PAYLOAD),
                good.without("Content-Length").with("Transfer-Encoding", "chunked"));
    }
}
