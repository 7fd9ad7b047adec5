package dev.easel.runtime.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A connection on which the test decides about every byte. */
final class Wire implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;

    private final Socket socket;
    private final InputStream in;

    private Wire(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
    }

    static Wire to(CanvasServer server) throws IOException {
        return to(server.port());
    }

    static Wire to(int port) throws IOException {
        return new Wire(new Socket("localhost", port));
    }

    /** Sends a request on a connection of its own. */
    static Reply exchange(CanvasServer server, Post post) throws IOException {
        try (Wire wire = to(server)) {
            wire.sendUnlessRefused(post);
            return wire.receive();
        }
    }

    private void sendUnlessRefused(Post post) throws IOException {
        try {
            send(post);
        } catch (SocketException refused) {
            // a server that refuses early may close before all is sent: what it replied can be read all the same
        }
    }

    Wire send(Post post) throws IOException {
        return send(post.bytes());
    }

    Wire send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    Wire send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        return this;
    }

    /** Says that nothing more is sent. */
    Wire finish() throws IOException {
        socket.shutdownOutput();
        return this;
    }

    /** Reads one response, whose length must be known. */
    Reply receive() throws IOException {
        return receive(true);
    }

    /** Reads the response to a HEAD request. */
    Reply receiveHead() throws IOException {
        return receive(false);
    }

    private Reply receive(boolean withBody) throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        int length = withBody ? Integer.parseInt(headers.getOrDefault("content-length", "0")) : 0;
        return new Reply(status, headers, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    /** Waits for the server to close the connection, and tells whether it sent nothing more before. */
    boolean isClosedByServer() throws IOException {
        try {
            return in.read() == -1;
        } catch (SocketException e) {
            return true;
        }
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b == -1) {
                throw new IOException("closed after <" + line + ">");
            }
            line.write(b);
        }
        return line.toString(StandardCharsets.ISO_8859_1).strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
