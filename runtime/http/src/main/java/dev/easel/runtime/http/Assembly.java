package dev.easel.runtime.http;

import dev.easel.runtime.CanvasService;
import dev.easel.runtime.Endpoint;
import dev.easel.runtime.StartException;
import java.io.IOException;
import java.net.BindException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts Jetty's parts together around a service. */
final class Assembly {
    private static final Logger LOG = LoggerFactory.getLogger(CanvasServer.class);

    private final CanvasService service;
    private final ServerLimits limits;

    Assembly(CanvasService service, ServerLimits limits) {
        this.service = service;
        this.limits = limits;
    }

    /** Starts to serve; {@code atEnd} runs once the server has ended. */
    CanvasServer start(@Nullable String host, int port, Runnable atEnd) {
        Server server = server();
        ServerConnector connector = connector(server);
        connector.setHost(host);
        connector.setPort(port);
        open(connector);
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(limits.connections(), connector));
        start(server);
        CanvasServer started = new CanvasServer(server, connector, limits.stopTimeout(), atEnd);
        LOG.info("Serving {} at {}", routes(), started.address());
        return started;
    }

    private static void start(Server server) {
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("the server did not start", e);
        }
    }

    private Server server() {
        Server server = new Server(threads());
        server.setErrorHandler(new RefusingErrorHandler());
        server.setHandler(new GracefulHandler(new CanvasHandler(service, limits)));
        return server;
    }

    private static QueuedThreadPool threads() {
        QueuedThreadPool threads = new QueuedThreadPool(ServerLimits.THREADS);
        threads.setName("easel");
        threads.setStopTimeout(ServerLimits.INTERRUPT_TIMEOUT.toMillis());
        if (VirtualThreads.areSupported()) {
            threads.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("easel-"));
        }
        return threads;
    }

    private ServerConnector connector(Server server) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(limits.headerBytes());
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setIdleTimeout(ServerLimits.IDLE_TIMEOUT.toMillis());
        connector.addBean(new HeaderWatch(connector, limits.readTimeout()));
        return connector;
    }

    // Opened before the server starts, as Jetty prints the stack of whatever fails in a start.
    private static void open(ServerConnector connector) {
        try {
            connector.open();
        } catch (IOException e) {
            throw cannotListen(connector, e);
        }
    }

    private static StartException cannotListen(ServerConnector connector, IOException e) {
        String where = connector.getHost() == null ? "" : " of " + connector.getHost();
        String port = "port " + connector.getPort() + where;
        Throwable cause = e.getCause() == null ? e : e.getCause();
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        if (cause instanceof BindException && reason.startsWith("Address already in use")) {
            return new StartException(
                    "EZ9211", port + " is already in use: stop what listens there, or set PORT to another port");
        }
        return new StartException("EZ9212", "cannot listen on " + port + ": " + reason);
    }

    private String routes() {
        Map<String, StringJoiner> byApp = new LinkedHashMap<>();
        for (Endpoint endpoint : service.endpoints()) {
            if (isAlias(endpoint)) {
                continue;
            }
            byApp.computeIfAbsent(endpoint.app(), app -> new StringJoiner(", ", app + " (", ")"))
                    .add(endpoint.path());
        }
        return String.join(
                ", ", byApp.values().stream().map(StringJoiner::toString).toList());
    }

    // A single app answers under its name as well: saying everything twice would only make the line hard to read.
    private boolean isAlias(Endpoint endpoint) {
        String prefix = "/" + endpoint.app();
        return endpoint.path().startsWith(prefix + "/")
                && service.endpoint(endpoint.path().substring(prefix.length())) != null;
    }
}
