package dev.easel.cli.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExchangeTest {
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: ";

    private ServerSocket server;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void keepsAtMostOneMebibyteOfTheReply() throws Exception {
        answer(OK + "3000000\r\n\r\n" + "x".repeat(3_000_000));

        assertThat(new Exchange(Duration.ofSeconds(10)).send(request()).body()).hasSize(1 << 20);
    }

    @Test
    void givesUpOnAReplyThatDoesNotEnd() throws IOException {
        answer(OK + "10\r\n\r\nhalf");

        assertNoReply(Duration.ofSeconds(1), "no answer from " + request().address() + " within 1 s");
    }

    @Test
    void saysThatTheConnectionEnded() throws IOException {
        CompletableFuture.runAsync(() -> {
            try (Socket socket = server.accept()) {
                socket.getInputStream().read();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });

        assertNoReply(Duration.ofSeconds(10), "no reply from " + request().address() + ": the connection ended");
    }

    private void assertNoReply(Duration patience, String sentence) {
        assertThatThrownBy(() -> new Exchange(patience).send(request()))
                .isInstanceOf(NoReplyException.class)
                .hasMessageStartingWith(sentence);
    }

    private SignedRequest request() {
        URI address = URI.create("http://localhost:" + server.getLocalPort() + "/messenger/initialize");
        return new SignedRequest(address, RequestBody.of(new byte[] {'{', '}'}), null);
    }

    /** Answers one request with these bytes, and leaves the connection open. */
    private void answer(String reply) {
        CompletableFuture.runAsync(() -> {
            try {
                Socket socket = server.accept();
                socket.getInputStream().read();
                socket.getOutputStream().write(reply.getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
