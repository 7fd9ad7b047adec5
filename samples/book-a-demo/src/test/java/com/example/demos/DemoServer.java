package com.example.demos;

import com.example.demos.canvas.Settings;
import dev.easel.runtime.http.CanvasServer;
import dev.easel.runtime.signature.ClientSecrets;
import dev.easel.testkit.RequestSigner;
import dev.easel.testkit.SheetUserEncrypter;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The app on a port of its own, on Tuesday, December 1, 2026, and what Intercom sends to it while its card offers the demos. */
final class DemoServer implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    static final ZoneId ZONE = ZoneId.of("Europe/Dublin");
    static final URI PUBLIC_URL = URI.create("https://demos.example.com");

    private static final String SECRET = "a-secret-for-this-test";
    private static final String PERSON = "{\"type\":\"user\",\"id\":\"5ba682d23d7cf92bef87bfd4\"}";
    private static final String CARD = """
            "workspace_id":"ecahpwf5","context":{"location":"home","locale":"en"},\
            "current_canvas":{"content":{"components":[{"type":"list","items":[{"type":"item","id":"demo~tour","title":"A first look",\
            "action":{"type":"sheet","url":"https://demos.example.com/book-a-demo/sheets/date"}}]}]},\
            "stored_data":{"$canvas":"offer","demos":["tour"],"days":["monday","tuesday","wednesday","thursday"],\
            "hours":["09:30","11:00","14:00"],"zone":"Europe/Dublin"}}""";

    private final HttpClient client = HttpClient.newHttpClient();
    private final CanvasServer server = CanvasServer.builder()
            .app(
                    BookADemo.app(new DemoDesk(new Bookings(), Clock.fixed(NOW, ZONE)), new Settings(ZONE, PUBLIC_URL)),
                    ClientSecrets.of(SECRET))
            .port(0)
            .start();

    URI sheet() {
        return server.address().resolve("/book-a-demo/sheets/date");
    }

    /** What the browser posts as {@code intercom_data} to open the sheet. */
    static String opening() {
        return openingBy(SECRET);
    }

    static String openingBy(String secret) {
        String user = new SheetUserEncrypter(secret).encrypt(PERSON).replace("\n", "\\n");
        return "{" + CARD + ",\"component_id\":\"demo~tour\",\"input_values\":{},\"user\":\"" + user + "\"}";
    }

    HttpResponse<String> open(String intercomData) throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(sheet()).header("Content-Type", "application/x-www-form-urlencoded"),
                ("intercom_data=" + URLEncoder.encode(intercomData, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.US_ASCII));
    }

    HttpResponse<String> submit(String sheetValues) throws IOException, InterruptedException {
        byte[] body = ("{" + CARD + ",\"contact\":" + PERSON + ",\"sheet_values\":" + sheetValues + "}")
                .getBytes(StandardCharsets.UTF_8);
        return send(
                HttpRequest.newBuilder(server.address().resolve("/messenger/submit-sheet"))
                        .header("Content-Type", "application/json")
                        .header("X-Body-Signature", new RequestSigner(SECRET).sign(body)),
                body);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, byte[] body)
            throws IOException, InterruptedException {
        return client.send(
                request.POST(HttpRequest.BodyPublishers.ofByteArray(body)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        server.close();
    }
}
