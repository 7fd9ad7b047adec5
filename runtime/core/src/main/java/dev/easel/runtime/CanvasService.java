package dev.easel.runtime;

import dev.easel.protocol.request.Flow;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The door to one app or several: bytes in, bytes out. An adapter asks {@link #admit} with what it knows before the body, reads at most
 * {@link #bodyLimit()} bytes, and hands them to {@link #answer}. Used by several threads at once.
 *
 * <p>Handlers and loads run on the thread that calls {@link #answer}. One that overruns its budget is answered for by the service's
 * clock: that thread is interrupted, and goes on until the code returns.
 */
public final class CanvasService implements AutoCloseable {
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Map<String, Endpoint> endpoints;
    private final int bodyLimit;
    private final Deadlines deadlines;

    CanvasService(List<AppService> apps, int bodyLimit, Deadlines deadlines) {
        this.endpoints = Collections.unmodifiableMap(endpoints(apps));
        this.bodyLimit = bodyLimit;
        this.deadlines = deadlines;
    }

    /**
     * Begins a service.
     *
     * @return a builder without any app
     */
    public static CanvasServiceBuilder builder() {
        return new CanvasServiceBuilder();
    }

    // One app is served at the root, and under its name too, so that a second app can join without a change of its
    // URLs.
    private static Map<String, Endpoint> endpoints(List<AppService> apps) {
        Map<String, Endpoint> endpoints = new LinkedHashMap<>();
        for (AppService app : apps) {
            if (apps.size() == 1) {
                add(app, "", endpoints);
            }
            add(app, "/" + app.name(), endpoints);
        }
        return endpoints;
    }

    private static void add(AppService app, String prefix, Map<String, Endpoint> endpoints) {
        List<Flow> signed = app.flows().stream()
                .filter(flow -> flow != Flow.MESSENGER_OPEN_SHEET)
                .toList();
        for (Flow flow : signed) {
            String path = prefix + flow.path();
            endpoints.put(path, new Endpoint(path, app, flow));
        }
        for (String sheet : app.sheets()) {
            String path = prefix + Flow.MESSENGER_OPEN_SHEET.path() + "/" + sheet;
            endpoints.put(path, Endpoint.ofSheet(path, app, sheet));
        }
    }

    /**
     * Lists everything that is served.
     *
     * @return the endpoints, by app and flow
     */
    public List<Endpoint> endpoints() {
        return List.copyOf(endpoints.values());
    }

    /**
     * Finds an endpoint by its path.
     *
     * @param path as in the request line, not decoded
     * @return the endpoint, or null
     */
    public @Nullable Endpoint endpoint(String path) {
        return endpoints.get(path);
    }

    /**
     * Says how long a body may be.
     *
     * @return bytes; a longer body is answered with {@link Refusal#TOO_LARGE}
     */
    public int bodyLimit() {
        return bodyLimit;
    }

    /**
     * Decides from what comes before the body whether to read the body.
     *
     * @param method the HTTP method
     * @param path the path as in the request line, not decoded, without the query
     * @param contentType the value of the {@code Content-Type} header, or null
     * @return where the request belongs, or why it is refused
     */
    public Admission admit(String method, String path, @Nullable String contentType) {
        Endpoint endpoint = endpoints.get(path);
        if (endpoint == null) {
            return new Admission.Refused(Refusal.NOT_FOUND);
        }
        if (!method.equals("POST")) {
            return new Admission.Refused(Refusal.METHOD_NOT_ALLOWED);
        }
        boolean form = endpoint.flow() == Flow.MESSENGER_OPEN_SHEET;
        if (!isInUtf8(contentType, form ? FORM : JSON)) {
            return new Admission.Refused(form ? Refusal.UNSUPPORTED_FORM : Refusal.UNSUPPORTED_MEDIA_TYPE);
        }
        return new Admission.Admitted(endpoint);
    }

    /**
     * Answers a request: verifies its signature, decodes it, lets the app answer. Returns once the app's code has, which may be long after
     * the reply: only then is the request done with, and its body with it.
     *
     * @param request the request
     * @param reply called once with what to send: by this thread, or by the service's clock while this thread is still busy, which it must
     *     not hold up
     */
    public void answer(RawRequest request, Consumer<RawReply> reply) {
        request.endpoint().answer(request, reply);
    }

    /** Ends the service's clock. What is in work keeps its deadline; a request that comes later has none. Closing twice does nothing more. */
    @Override
    public void close() {
        deadlines.close();
    }

    private static boolean isInUtf8(@Nullable String contentType, String type) {
        if (contentType == null) {
            return false;
        }
        String[] parts = contentType.toLowerCase(Locale.ROOT).split(";", -1);
        if (!parts[0].strip().equals(type)) {
            return false;
        }
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].replace("\"", "").strip();
            if (parameter.startsWith("charset=") && !parameter.equals("charset=utf-8")) {
                return false;
            }
        }
        return true;
    }
}
