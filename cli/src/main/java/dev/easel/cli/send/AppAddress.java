package dev.easel.cli.send;

import dev.easel.protocol.request.Flow;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where a running app answers a flow. */
public final class AppAddress {
    private static final String APP_NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private AppAddress() {}

    /**
     * The address of a flow.
     *
     * @param server where the server listens; a path in it is kept in front
     * @param app the name of one app among several on that server
     * @throws InvalidRequestException if the server is no http or https address, or the app's name is none
     */
    public static URI of(String server, @Nullable String app, Flow flow) {
        if (app != null && !app.matches(APP_NAME)) {
            throw new InvalidRequestException("`" + app + "` is no app's name: those look like coffee-order");
        }
        String prefix = app == null ? "" : "/" + app;
        return URI.create(base(server) + prefix + flow.path());
    }

    private static String base(String server) {
        try {
            URI uri = new URI(server);
            boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (http && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
                return server.replaceFirst("/+$", "");
            }
        } catch (URISyntaxException e) {
            throw notAnAddress(server);
        }
        throw notAnAddress(server);
    }

    private static InvalidRequestException notAnAddress(String server) {
        return new InvalidRequestException(
                "`" + server + "` is no server's address: write one such as http://localhost:8080");
    }
}
