package dev.easel.cli.send;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/** Sends a request over HTTP/1.1 and reads the reply: 5 s to connect, 15 s to be answered, at most 1 MiB of reply. */
public final class Exchange {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(15);
    private static final int MOST = 1 << 20;

    private Exchange() {}

    /**
     * Sends the request.
     *
     * @throws NoReplyException if no reply came, with the reason
     */
    public static Reply of(SignedRequest request) throws NoReplyException {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build();
        try {
            HttpResponse<InputStream> response = client.send(httpRequest(request), BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return new Reply(response.statusCode(), body.readNBytes(MOST));
            }
        } catch (IOException e) {
            throw new NoReplyException(reason(request, e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoReplyException("interrupted before " + request.address() + " answered");
        }
    }

    private static HttpRequest httpRequest(SignedRequest request) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.address())
                .timeout(ANSWER)
                .header("Content-Type", SignedRequest.CONTENT_TYPE)
                .POST(BodyPublishers.ofByteArray(request.body().bytes()));
        String signature = request.signature();
        if (signature != null) {
            builder.header(SignedRequest.HEADER, signature);
        }
        return builder.build();
    }

    private static String reason(SignedRequest request, IOException e) {
        if (e instanceof ConnectException) {
            return "cannot connect to " + request.address() + ": is the app running there? --url names another address";
        }
        if (e instanceof HttpTimeoutException) {
            return "no answer from " + request.address() + " within " + ANSWER.toSeconds() + " s";
        }
        return "no reply from " + request.address() + ": the connection ended (" + e.getMessage() + ")";
    }
}
