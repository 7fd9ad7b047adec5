package com.example.demos;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** What Intercom has in the browser: a page with a frame, in which a form opens the sheet, and which is told what the sheet wants. */
final class StandInMessenger implements AutoCloseable {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Messenger</title>
            <link rel="icon" href="data:,">
            <style>body { margin: 0 } form { display: none } iframe { display: block; width: 100vw; height: 100vh; border: 0 }</style>
            </head>
            <body>
            <form method="post" action="%s" target="sheet"><textarea name="intercom_data">%s</textarea></form>
            <iframe name="sheet" title="Sheet"></iframe>
            <script>
              window.told = {};
              addEventListener("message", event => Object.assign(told, event.data));
              document.forms[0].submit();
            </script>
            </body>
            </html>
            """;

    private final HttpServer server;

    StandInMessenger(URI sheet, String intercomData) throws IOException {
        String page = PAGE.formatted(sheet, intercomData.replace("&", "&amp;").replace("<", "&lt;"));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] html = page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, html.length);
            exchange.getResponseBody().write(html);
            exchange.close();
        });
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
