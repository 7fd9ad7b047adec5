package com.example.coffee;

import static org.assertj.core.api.Assertions.assertThat;

import dev.easel.runtime.http.CanvasServer;
import dev.easel.runtime.signature.ClientSecrets;
import dev.easel.testkit.RequestSigner;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The app over HTTP, on a port of its own. */
class ServerTest {
    private static final String SECRET = "a-secret-for-this-test";
    private static final String ORDER = """
            {"workspace_id":"ecahpwf5","component_id":"drink~flat-white","input_values":{"size":"large"},\
            "context":{"location":"home","locale":"en"},\
            "user":{"type":"user","id":"5ba682d23d7cf92bef87bfd4"},\
            "current_canvas":{"content":{"components":[\
            {"type":"single-select","id":"size","label":"Size","options":[\
            {"type":"option","id":"medium","text":"Medium"},{"type":"option","id":"large","text":"Large"}]},\
            {"type":"list","items":[{"type":"item","id":"drink~flat-white","title":"Flat white","action":{"type":"submit"}}]}\
            ]},"stored_data":{"$canvas":"menu","cups":2}}}""";

    private final HttpClient client = HttpClient.newHttpClient();
    private CanvasServer server;

    @BeforeEach
    void start() {
        server = CanvasServer.builder()
                .app(CoffeeOrder.app(new Coffee(new Bar(1, Set.of()))), ClientSecrets.of(SECRET))
                .port(0)
                .start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void answersASignedRequest() throws Exception {
        HttpResponse<String> response = order(SECRET);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("One Large **Flat white**, coming up.", "\"cups\":3");
    }

    @Test
    void refusesARequestThatSomebodyElseSigned() throws Exception {
        HttpResponse<String> response = order("another-secret");

        assertThat(response.statusCode()).isEqualTo(401);
    }

    @Test
    void servesNoSizeThatWasNotOffered() throws Exception {
        HttpResponse<String> response = send(ORDER.replace("\"size\":\"large\"", "\"size\":\"small\""), SECRET);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"save_state\":\"failed\"", "\"cups\":2");
    }

    @Test
    void answersACardFromAnOlderMenu() throws Exception {
        HttpResponse<String> response = send(ORDER.replace("drink~", "coffee~"), SECRET);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("This card is out of date. Please open the app again.");
    }

    @Test
    void apologizesWhenAnOlderCardOffersADrinkThatIsNoLongerMade() throws Exception {
        HttpResponse<String> response = send(ORDER.replace("flat-white", "cortado"), SECRET);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("Something went wrong on our side. Please try again.", "\"cups\":2");
    }

    private HttpResponse<String> order(String secret) throws IOException, InterruptedException {
        return send(ORDER, secret);
    }

    private HttpResponse<String> send(String json, String secret) throws IOException, InterruptedException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(server.address().resolve("/messenger/submit"))
                .header("Content-Type", "application/json")
                .header("X-Body-Signature", new RequestSigner(secret).sign(body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
