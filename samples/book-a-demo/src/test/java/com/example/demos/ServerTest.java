package com.example.demos;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The sheet over HTTP: opened by a form that nobody has signed, submitted by a request that Intercom has. */
class ServerTest {
    private final DemoServer server = new DemoServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void thePageIsForPersonsWhomIntercomNames() throws Exception {
        HttpResponse<String> page = server.open(DemoServer.opening());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<title>Choose a date</title>", "\\\"args\\\":{\\\"demo\\\":\\\"tour\\\"}");
        assertThat(server.open(DemoServer.openingBy("another-secret")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatItSubmitsIsConfirmed() throws Exception {
        HttpResponse<String> card =
                server.submit("{\"$sheet\":\"date\",\"demo\":\"tour\",\"day\":\"2026-12-03\",\"hour\":\"11:00\"}");

        assertThat(card.statusCode()).isEqualTo(200);
        assertThat(card.body())
                .contains(
                        "Thursday, December 3, 2026",
                        "{\"type\":\"sheet\",\"url\":\"https://demos.example.com/book-a-demo/sheets/date\"}",
                        "\"picked\":{\"demo\":\"tour\",\"day\":\"2026-12-03\",\"hour\":\"11:00\"}");
    }
}
