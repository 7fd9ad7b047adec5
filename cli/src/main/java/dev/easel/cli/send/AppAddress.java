package dev.easel.cli.send;

import dev.easel.protocol.request.Flow;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where a running app answers a flow. */
public final class AppAddress {
    private static final String NAME = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private AppAddress() {}

    /**
     * The address of a flow.
     *
     * @param server where the server listens; a path in it is kept in front
     * @param app the name of one app among several on that server
     * @param flow the flow
     * @param sheet which sheet, where one is opened
     * @throws InvalidRequestException if the server is no http or https address, or a name is none
     */
    public static URI of(String server, @Nullable String app, Flow flow, @Nullable String sheet) {
        String prefix = app == null ? "" : "/" + name("an app", app);
        String page = sheet == null || flow != Flow.MESSENGER_OPEN_SHEET ? "" : "/" + name("a sheet", sheet);
        return URI.create(base(server) + prefix + flow.path() + page);
    }

    private static String name(String kind, String name) {
        if (name.matches(NAME)) {
            return name;
        }
        throw new InvalidRequestException("`" + name + "` is no name of " + kind + ": those look like coffee-order");
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
