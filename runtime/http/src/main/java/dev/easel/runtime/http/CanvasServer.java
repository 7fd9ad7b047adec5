package dev.easel.runtime.http;

import dev.easel.runtime.StartException;
import dev.easel.runtime.app.CanvasApp;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.Graceful;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves one app or several over HTTP/1.1 until it is closed or the process is told to end; either way, requests in flight are
 * answered first. Besides the routes of the apps there is {@code /health}, which answers {@code {"status":"ok"}}. TLS is left to what
 * stands in front.
 *
 * <p>What it says goes to SLF4J and never holds a body, a signature, a query string or a secret. Jetty, which it stands on, speaks
 * under {@code org.eclipse.jetty}: of its own start and stop at info, and at warn of host names that it cannot read and of failures,
 * with the host name or the URL as a stranger sent them. Error as the level keeps both out.
 */
public final class CanvasServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CanvasServer.class);

    private final Server server;
    private final URI address;
    private final Duration stopTimeout;
    private final Runnable atEnd;
    private final Thread hook;

    CanvasServer(Server server, ServerConnector connector, Duration stopTimeout, Runnable atEnd) {
        this.server = server;
        this.address = addressOf(connector);
        this.stopTimeout = stopTimeout;
        this.atEnd = atEnd;
        this.hook = new Thread(this::close, "easel-stop");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * Serves apps as the environment says: client secrets from {@code <APP>_CLIENT_SECRET} or, for a single app,
     * {@code INTERCOM_CLIENT_SECRET}; the port from {@code PORT}, 8080 if there is none.
     *
     * @param apps at least one, each with a name of its own
     * @return the server, which accepts requests
     * @throws StartException if a secret is missing, {@code PORT} is no port, or the port is taken
     */
    public static CanvasServer start(CanvasApp... apps) {
        CanvasServerBuilder builder = builder();
        for (CanvasApp app : apps) {
            builder.app(app);
        }
        return builder.start();
    }

    /**
     * Begins a server.
     *
     * @return a builder without any app
     */
    public static CanvasServerBuilder builder() {
        return new CanvasServerBuilder();
    }

    /**
     * Gives the port that is listened on.
     *
     * @return a port from 1 to 65535, also where any was asked for
     */
    public int port() {
        return address.getPort();
    }

    /**
     * Gives the address that a client on this machine can use.
     *
     * @return {@code http://host:port}, with {@code localhost} for a server on all interfaces
     */
    public URI address() {
        return address;
    }

    /**
     * Waits until the server has been closed.
     *
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public void join() throws InterruptedException {
        server.join();
    }

    /** Refuses new connections, answers the requests in flight and waits for their handlers within the stop timeout, and ends. Closing twice does nothing more. */
    @Override
    public synchronized void close() {
        if (!server.isRunning()) {
            return;
        }
        drain();
        try {
            server.stop();
        } catch (Exception e) {
            LOG.warn(
                    "EZ9214 the server at {} did not stop cleanly: {}",
                    address,
                    e.getClass().getName());
        }
        atEnd.run();
        removeHook();
    }

    private void drain() {
        try {
            Graceful.shutdown(server).get(stopTimeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn(
                    "EZ9213 the server at {} stops before every request is answered and every handler has ended",
                    address);
        }
    }

    private void removeHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            LOG.debug("the process is ending");
        }
    }

    private static URI addressOf(ServerConnector connector) {
        String host = connector.getHost() == null ? "localhost" : connector.getHost();
        String literal = host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + literal + ":" + connector.getLocalPort());
    }
}
