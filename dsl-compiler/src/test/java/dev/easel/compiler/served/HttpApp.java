package dev.easel.compiler.served;

import dev.easel.runtime.app.CanvasApp;
import dev.easel.runtime.http.CanvasServer;
import dev.easel.runtime.signature.ClientSecrets;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A generated app behind a port, which gets bytes as Intercom sends and signs them. */
final class HttpApp implements AutoCloseable {
    static final String SECRET = "b0d1c2e3-4f5a-6978-8796-a5b4c3d2e1f0";

    private final CanvasServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    HttpApp(CanvasApp app) {
        this.server = CanvasServer.builder()
                .app(app, ClientSecrets.of(SECRET))
                .host("localhost")
                .port(0)
                .start();
    }

    /** The answer to a body that is signed. */
    HttpResponse<String> post(String path, String body) {
        return begin(path, body).join();
    }

    /** The page that a browser gets for a form with this in it. */
    HttpResponse<String> open(String path, String data) {
        HttpRequest form = HttpRequest.newBuilder(server.address().resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("intercom_data=" + URLEncoder.encode(data, StandardCharsets.UTF_8)))
                .build();
        return client.sendAsync(form, BodyHandlers.ofString()).join();
    }

    /** The answer to what a row sends, whose signatures no client would write. */
    RawAnswer send(Row row) throws IOException {
        StringBuilder head = new StringBuilder("POST " + row.path() + " HTTP/1.1\r\nHost: localhost\r\n");
        head.append("Content-Type: application/json\r\nConnection: close\r\n");
        row.signatures()
                .forEach(
                        value -> head.append("X-Body-Signature: ").append(value).append("\r\n"));
        head.append("Content-Length: ").append(row.body().length).append("\r\n\r\n");
        try (Socket socket = new Socket("localhost", server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(head.toString().getBytes(StandardCharsets.UTF_8));
            out.write(row.body());
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = Integer.parseInt(answer.split(" ", 3)[1]);
            return new RawAnswer(status, answer.substring(answer.indexOf("\r\n\r\n") + 4));
        }
    }

    /** The answer to come to a body that is signed. */
    CompletableFuture<HttpResponse<String>> begin(String path, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return client.sendAsync(request(path, bytes, signature(bytes, SECRET)), BodyHandlers.ofString());
    }

    private HttpRequest request(String path, byte[] body, String signature) {
        return HttpRequest.newBuilder(server.address().resolve(path))
                .header("Content-Type", "application/json")
                .header("X-Body-Signature", signature)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    /** What Intercom writes into the header. */
    static String signature(byte[] body, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
