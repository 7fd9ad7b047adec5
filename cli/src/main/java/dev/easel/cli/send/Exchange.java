package dev.easel.cli.send;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends a request over HTTP/1.1 and reads the reply, of which at most 1 MiB is kept. */
public final class Exchange {
    private static final int MOST = 1 << 20;

    private final Duration patience;

    /** Exchanges that give up when the reply is not complete in time. */
    public Exchange(Duration patience) {
        this.patience = patience;
    }

    /**
     * Sends the request.
     *
     * @throws NoReplyException if no reply came, with the reason
     */
    public Reply send(SignedRequest request) throws NoReplyException {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience)
                .build();
        CompletableFuture<Reply> reply = client.sendAsync(httpRequest(request), BodyHandlers.ofInputStream())
                .thenApplyAsync(Exchange::read);
        try {
            return reply.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new NoReplyException(reason(request, rootOf(e)));
        } catch (TimeoutException e) {
            throw new NoReplyException(late(request));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoReplyException("interrupted before " + request.address() + " answered");
        }
    }

    private static Reply read(HttpResponse<InputStream> response) {
        try (InputStream body = response.body()) {
            return new Reply(response.statusCode(), body.readNBytes(MOST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpRequest httpRequest(SignedRequest request) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.address())
                .header("Content-Type", request.contentType())
                .POST(BodyPublishers.ofByteArray(request.body().bytes()));
        String signature = request.signature();
        if (signature != null) {
            builder.header(SignedRequest.HEADER, signature);
        }
        return builder.build();
    }

    private String reason(SignedRequest request, Throwable cause) {
        if (cause instanceof HttpConnectTimeoutException) {
            return late(request);
        }
        if (cause instanceof ConnectException) {
            return "cannot connect to " + request.address() + ": is the app running there? --url names another address";
        }
        return "no reply from " + request.address() + ": the connection ended (" + cause.getMessage() + ")";
    }

    private String late(SignedRequest request) {
        return "no answer from " + request.address() + " within " + patience.toSeconds() + " s";
    }

    private static Throwable rootOf(ExecutionException e) {
        Throwable cause = e;
        while (cause.getCause() != null && !(cause instanceof IOException)) {
            cause = cause.getCause();
        }
        return cause;
    }
}
