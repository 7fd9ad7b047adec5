package com.example.demos;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Instant;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A stand-in for the Messenger Sheet Library under its own address, with a certificate that it made itself. A sheet loads it before all else, so
 * it also says what time it is.
 */
final class StandInLibrary implements AutoCloseable {
    static final String HOST = "js.intercomcdn.com";

    private static final String PASSWORD = "of no secret";
    private static final String SCRIPT = """
            (() => {
              const now = %d;
              window.Date = class extends Date {
                constructor(...parts) { parts.length ? super(...parts) : super(now) }
                static now() { return now }
              };
              const tell = told => parent.postMessage(told, "*");
              window.INTERCOM_MESSENGER_SHEET_LIBRARY = {
                setTitle: () => {},
                submitSheet: values => tell({submitted: JSON.stringify(values)}),
                closeSheet: () => tell({closed: true})
              };
            })();
            """;

    private final HttpsServer server;

    StandInLibrary(Instant now) throws IOException, InterruptedException, GeneralSecurityException {
        byte[] script = SCRIPT.formatted(now.toEpochMilli()).getBytes(StandardCharsets.UTF_8);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(certified()));
        server.createContext("/messenger-sheet-library.latest.js", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/javascript; charset=utf-8");
            exchange.sendResponseHeaders(200, script.length);
            exchange.getResponseBody().write(script);
            exchange.close();
        });
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private static SSLContext certified() throws IOException, InterruptedException, GeneralSecurityException {
        Path folder = Files.createTempDirectory("library");
        Path file = folder.resolve("keys.p12");
        try {
            makeKeys(file);
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray()), PASSWORD.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static void makeKeys(Path file) throws IOException, InterruptedException {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process process = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "library",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + HOST,
                        "-keystore",
                        file.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("keytool makes no certificate");
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
