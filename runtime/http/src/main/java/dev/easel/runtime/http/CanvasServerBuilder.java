package dev.easel.runtime.http;

import dev.easel.runtime.CanvasService;
import dev.easel.runtime.CanvasServiceBuilder;
import dev.easel.runtime.StartException;
import dev.easel.runtime.app.CanvasApp;
import dev.easel.runtime.signature.ClientSecrets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a {@link CanvasServer} together. */
public final class CanvasServerBuilder {
    /** How many connections are held at once unless said otherwise. */
    public static final int DEFAULT_CONNECTION_LIMIT = 1_000;

    /** The longest request line with headers that is read unless said otherwise, in bytes: proxies add some, Intercom sends few. */
    public static final int DEFAULT_HEADER_LIMIT = 8 << 10;

    /** The time within which a request's body must have arrived unless said otherwise. */
    public static final Duration DEFAULT_READ_TIMEOUT = Duration.ofSeconds(10);

    /** The time that requests in flight get at the end unless said otherwise: less than the 30 seconds after which hosts kill. */
    public static final Duration DEFAULT_STOP_TIMEOUT = Duration.ofSeconds(20);

    private final CanvasServiceBuilder apps = CanvasService.builder();
    private boolean hasOwn = false;
    private @Nullable CanvasService service;
    private Map<String, String> environment = System.getenv();
    private @Nullable String host;
    private @Nullable Integer port;
    private int connectionLimit = DEFAULT_CONNECTION_LIMIT;
    private int headerLimit = DEFAULT_HEADER_LIMIT;
    private long bodyMemory = Runtime.getRuntime().maxMemory() / 4;
    private Duration readTimeout = DEFAULT_READ_TIMEOUT;
    private Duration stopTimeout = DEFAULT_STOP_TIMEOUT;

    CanvasServerBuilder() {}

    /**
     * Adds an app whose client secrets are in the environment.
     *
     * @param app the app
     * @return this
     * @see CanvasServiceBuilder#app(CanvasApp)
     */
    public CanvasServerBuilder app(CanvasApp app) {
        apps.app(app);
        hasOwn = true;
        return this;
    }

    /**
     * Adds an app and its client secrets.
     *
     * @param app the app
     * @param secrets what its requests are signed with
     * @return this
     */
    public CanvasServerBuilder app(CanvasApp app, ClientSecrets secrets) {
        apps.app(app, secrets);
        hasOwn = true;
        return this;
    }

    /**
     * Serves a service that has been made elsewhere, instead of apps named here. It stays open when the server is closed.
     *
     * @param service the service, with its own apps, secrets and body limit
     * @return this
     */
    public CanvasServerBuilder service(CanvasService service) {
        this.service = service;
        return this;
    }

    /**
     * Sets where client secrets and {@code PORT} are looked up.
     *
     * @param environment variables by name; the process's own if this is not called
     * @return this
     */
    public CanvasServerBuilder environment(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
        apps.environment(this.environment);
        return this;
    }

    /**
     * Sets which interface to listen on.
     *
     * @param host a name or address of this machine; all interfaces if this is not called
     * @return this
     */
    public CanvasServerBuilder host(String host) {
        this.host = host;
        return this;
    }

    /**
     * Sets which port to listen on, whatever {@code PORT} says.
     *
     * @param port from 0 to 65535, where 0 takes any that is free
     * @return this
     */
    public CanvasServerBuilder port(int port) {
        if (!Port.isValid(port)) {
            throw new IllegalArgumentException("a port is a number from 0 to " + Port.MAX);
        }
        this.port = port;
        return this;
    }

    /**
     * Sets how long a body may be.
     *
     * @param bytes at least 1; {@value CanvasServiceBuilder#DEFAULT_BODY_LIMIT} if this is not called
     * @return this
     */
    public CanvasServerBuilder bodyLimit(int bytes) {
        apps.bodyLimit(bytes);
        hasOwn = true;
        return this;
    }

    /**
     * Sets how much memory the bodies in work take together, the first 16 KiB of each not counted. Whoever sends one that finds no
     * room is refused with 503 and asked to come again: whether a signature is right is only known once the whole body is there.
     *
     * @param bytes at least 1, and always at least the length of one body; a quarter of the heap if this is not called
     * @return this
     */
    public CanvasServerBuilder bodyMemory(long bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("a memory for bodies is at least 1 byte");
        }
        this.bodyMemory = bytes;
        return this;
    }

    /**
     * Sets how many connections are held at once. Each has at most one request in work and one body in memory; more connections wait
     * to be accepted.
     *
     * @param connections at least 1; {@value #DEFAULT_CONNECTION_LIMIT} if this is not called
     * @return this
     */
    public CanvasServerBuilder connectionLimit(int connections) {
        if (connections < 1) {
            throw new IllegalArgumentException("a connection limit is at least 1");
        }
        this.connectionLimit = connections;
        return this;
    }

    /**
     * Sets how long a request's first line and headers may be together.
     *
     * @param bytes at least 256; {@value #DEFAULT_HEADER_LIMIT} if this is not called
     * @return this
     */
    public CanvasServerBuilder headerLimit(int bytes) {
        if (bytes < 256) {
            throw new IllegalArgumentException("a header limit is at least 256 bytes");
        }
        this.headerLimit = bytes;
        return this;
    }

    /**
     * Sets how long a body may take to arrive, from its headers to its last byte; headers may take up to twice as long, from their first
     * byte.
     *
     * @param timeout at least a millisecond; {@link #DEFAULT_READ_TIMEOUT} if this is not called
     * @return this
     */
    public CanvasServerBuilder readTimeout(Duration timeout) {
        this.readTimeout = positive(timeout);
        return this;
    }

    /**
     * Sets how long requests in flight may take once the server is being closed.
     *
     * @param timeout at least a millisecond; {@link #DEFAULT_STOP_TIMEOUT} if this is not called
     * @return this
     */
    public CanvasServerBuilder stopTimeout(Duration timeout) {
        this.stopTimeout = positive(timeout);
        return this;
    }

    /**
     * Starts the server.
     *
     * @return the server, which accepts requests
     * @throws StartException if there is no app, a secret is missing, {@code PORT} is no port, or the port cannot be listened on
     */
    public CanvasServer start() {
        CanvasService served = served();
        int listenPort = port != null ? port : Port.of(environment);
        long memory = Math.max(bodyMemory, served.bodyLimit());
        ServerLimits limits = new ServerLimits(connectionLimit, headerLimit, memory, readTimeout, stopTimeout);
        return new Assembly(served, limits).start(host, listenPort, service == null ? served::close : () -> {});
    }

    private CanvasService served() {
        if (service == null) {
            return apps.build();
        }
        if (hasOwn) {
            throw new IllegalStateException("a service brings its own apps and body limit: name either it or them");
        }
        return service;
    }

    private static Duration positive(Duration timeout) {
        if (timeout.toMillis() < 1) {
            throw new IllegalArgumentException("a timeout is at least a millisecond");
        }
        return timeout;
    }
}
