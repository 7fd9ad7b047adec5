package com.example.orders;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.runtime.http.CanvasServer;
import dev.easel.runtime.signature.ClientSecrets;
import dev.easel.testkit.RequestSigner;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The app over HTTP, on a port of its own. */
class ServerTest {
    private static final String SECRET = "a-secret-for-this-test";
    private static final String FIND = """
            {"workspace_id":"ecahpwf5","component_id":"find","input_values":{"query":"#1002"},\
            "admin":{"type":"admin","id":"1"},"conversation":{"type":"conversation","id":"2"},"contact":{"type":"contact","id":"3"},\
            "current_canvas":{"content":{"components":[{"type":"input","id":"query","label":"Order number"},\
            {"type":"button","id":"find","label":"Find","style":"secondary","action":{"type":"submit"}}]},\
            "stored_data":{"$canvas":"search"}}}""";

    private final HttpClient client = HttpClient.newHttpClient();
    private CanvasServer server;

    @BeforeEach
    void start() {
        server = CanvasServer.builder()
                .app(OrderLookup.app(new OrderDesk(new OrderBook(SampleOrders.ALL))), ClientSecrets.of(SECRET))
                .port(0)
                .start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void answersASignedRequest() throws Exception {
        HttpResponse<String> response = send(FIND, SECRET);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("grace@example.com", "\"$canvas\":\"order\"");
    }

    @Test
    void refusesARequestThatSomebodyElseSigned() throws Exception {
        HttpResponse<String> response = send(FIND, "another-secret");

        assertThat(response.statusCode()).isEqualTo(401);
    }

    @Test
    void answersAPanelOfAnOlderVersion() throws Exception {
        HttpResponse<String> response = send(FIND.replace("\"find\"", "\"look-up\""), SECRET);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("This panel is from an older version of the app.");
    }

    @Test
    void anOrderThatThePanelDidNotOfferIsNotCancelled() throws Exception {
        HttpResponse<String> response = send(
                FIND.replace("\"component_id\":\"find\"", "\"component_id\":\"cancel~1007\"")
                        .replace("\"$canvas\":\"search\"", "\"$canvas\":\"cancel\""),
                SECRET);

        assertThat(response.body()).contains("\"$canvas\":\"outdated\"");
    }

    private HttpResponse<String> send(String json, String secret) throws IOException, InterruptedException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(server.address().resolve("/inbox/submit"))
                .header("Content-Type", "application/json")
                .header("X-Body-Signature", new RequestSigner(secret).sign(body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
