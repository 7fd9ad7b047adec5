package com.example.demos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The packaged app as a process of its own. */
@Timeout(60)
class RunnableJarIT {
    @Test
    void theJarServesUntilItIsTerminated() throws Exception {
        Process process = start(Map.of("EASEL_PUBLIC_URL", "https://demos.example.com"));
        try (BufferedReader log = process.errorReader()) {
            String line = log.readLine();
            assertThat(line).contains("Serving book-a-demo (/messenger/configure, ", "/sheets/date");
            URI address = URI.create(line.substring(line.lastIndexOf(' ') + 1));

            assertThat(health(address)).isEqualTo("{\"status\":\"ok\"}");
            process.toHandle().destroy();
            assertThat(process.waitFor()).as("128 + SIGTERM").isEqualTo(143);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void whatIsMissingInTheEnvironmentIsNamedInALine() throws Exception {
        Process process = start(Map.of());
        try (BufferedReader log = process.errorReader()) {
            assertThat(log.lines())
                    .singleElement()
                    .asString()
                    .endsWith(
                            "EZ9220: EASEL_PUBLIC_URL is not set; it must be the https address that serves the sheets");
            assertThat(process.waitFor()).isEqualTo(1);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process start(Map<String, String> environment) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(java, "-jar", "target/book-a-demo.jar");
        builder.environment().remove("EASEL_PUBLIC_URL");
        builder.environment().putAll(environment);
        builder.environment().put("PORT", "0");
        builder.environment().put("INTERCOM_CLIENT_SECRET", "a-secret-for-this-test");
        return builder.start();
    }

    private static String health(URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/health")).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
