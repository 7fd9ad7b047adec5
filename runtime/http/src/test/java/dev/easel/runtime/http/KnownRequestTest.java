package dev.easel.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.protocol.request.Flow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The protocol's own examples, and requests that apps in the wild collected, signed and sent to every route. */
class KnownRequestTest {
    private static final Path REQUESTS = Path.of("../core/src/test/resources/requests");

    @RegisterExtension
    static final LogCapture LOG = new LogCapture();

    private static CanvasServer server;

    @BeforeAll
    static void start() {
        server = CanvasServer.builder()
                .app(TestApp.shop(), TestApp.SECRETS)
                .port(0)
                .start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static List<Path> everyRequestIsAnsweredOrClearlyRefused() throws IOException {
        try (Stream<Path> files = Files.walk(REQUESTS)) {
            List<Path> requests = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            assertThat(requests).hasSizeGreaterThan(15);
            return requests;
        }
    }

    @ParameterizedTest
    @MethodSource
    void everyRequestIsAnsweredOrClearlyRefused(Path file) throws IOException {
        for (Flow flow : TestApp.shop().flows()) {
            Reply reply = send(file, flow.path());
            if (reply.status() != 200) {
                assertThat(reply.status()).isEqualTo(400);
                assertThat(reply.body()).containsAnyOf("EZ9022", "EZ9023");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "messenger-configure-first /messenger/configure",
                "messenger-configure-step /messenger/configure",
                "messenger-initialize /messenger/initialize",
                "messenger-submit /messenger/submit",
                "inbox-initialize /inbox/initialize",
                "inbox-submit /inbox/submit"
            })
    void everyExampleIsAnsweredAtItsRoute(String example) throws IOException {
        String[] parts = example.split(" ");
        Path file = REQUESTS.resolve("examples").resolve(parts[0] + ".json");
        assertThat(send(file, parts[1]).status()).isEqualTo(200);
    }

    private static Reply send(Path file, String path) throws IOException {
        return Wire.exchange(server, Post.signed(path, Files.readAllBytes(file), TestApp.SECRET));
    }
}
