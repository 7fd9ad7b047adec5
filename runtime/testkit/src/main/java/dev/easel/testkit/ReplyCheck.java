package dev.easel.testkit;

import dev.easel.protocol.json.ByteSpan;
import dev.easel.protocol.json.Json;
import dev.easel.protocol.json.JsonReader;
import dev.easel.protocol.json.MalformedJsonException;
import dev.easel.protocol.request.Flow;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds a reply against what Canvas Kit takes, and says what Intercom would do with one that it does not take. */
final class ReplyCheck {
    private static final int MAX_BYTES = 65_536;
    private static final int MAX_SHOWN = 2_000;
    private static final String ERROR_SHOWN = "Intercom would show an error and keep what was on screen";
    private static final String UNDEFINED = "what Intercom does with that is not defined";

    private final Flow flow;
    private final int status;
    private final byte[] body;

    private ReplyCheck(Flow flow, int status, byte[] body) {
        this.flow = flow;
        this.status = status;
        this.body = body;
    }

    /**
     * Checks a reply.
     *
     * @return the reply's JSON
     * @throws AssertionError for the first thing that is wrong
     */
    static Json check(Flow flow, int status, byte[] body) {
        return new ReplyCheck(flow, status, body).checked();
    }

    private Json checked() {
        require(status == 200, "the app answered with status " + status, ERROR_SHOWN + hint());
        Json reply = parsed();
        requireMembers(reply);
        if (reply.get("results").isPresent()) {
            require(reply.get("results").isObject(), "`results` is no object", ERROR_SHOWN);
            requireFit("results");
            return reply;
        }
        requireCanvas(reply.get("canvas"));
        requireEvent(reply.get("event"));
        return reply;
    }

    private String hint() {
        return status == 401 ? "; the service does not know the client secret that this request was signed with" : "";
    }

    private Json parsed() {
        try {
            Json reply = Json.parse(body, new ByteSpan(0, body.length));
            require(reply.isObject(), "the reply is no JSON object", ERROR_SHOWN);
            return reply;
        } catch (MalformedJsonException e) {
            throw failure("the reply is no JSON", ERROR_SHOWN);
        }
    }

    private void requireMembers(Json reply) {
        Set<String> legal = legalMembers();
        for (String name : reply.names()) {
            require(legal.contains(name), "`" + name + "` has no place in the reply to " + flow.path(), UNDEFINED);
        }
        boolean canvas = reply.get("canvas").isPresent();
        boolean results = reply.get("results").isPresent();
        require(canvas || results, "the reply has no `canvas`", ERROR_SHOWN);
        require(!(canvas && results), "the reply has both `canvas` and `results`", UNDEFINED);
    }

    private Set<String> legalMembers() {
        return switch (flow) {
            case MESSENGER_CONFIGURE -> Set.of("canvas", "results");
            case MESSENGER_INITIALIZE, INBOX_INITIALIZE -> Set.of("canvas");
            case MESSENGER_SUBMIT -> Set.of("canvas", "event");
            case INBOX_SUBMIT -> Set.of("canvas", "event", "card_creation_options");
        };
    }

    private void requireCanvas(Json canvas) {
        for (String name : canvas.names()) {
            boolean known = name.equals("content") || name.equals("stored_data");
            require(known, "`canvas` has a member `" + name + "`, which Canvas Kit does not know there", UNDEFINED);
        }
        require(canvas.get("content").isObject(), "`canvas` has no `content`", ERROR_SHOWN);
        Json components = canvas.get("content").get("components");
        require(components.isArray(), "`content` has no `components`", ERROR_SHOWN);
        for (Json component : components.items()) {
            require(component.get("type").text() != null, "a component has no `type`: " + component, ERROR_SHOWN);
        }
        requireDistinctIds(canvas);
        requireFit("canvas", "content");
        if (canvas.get("stored_data").isPresent()) {
            require(canvas.get("stored_data").isObject(), "`stored_data` is no object", ERROR_SHOWN);
            requireFit("canvas", "stored_data");
        }
    }

    private void requireDistinctIds(Json canvas) {
        Set<String> ids = new HashSet<>();
        for (Component component : Component.allOf(canvas)) {
            String id = component.id();
            require(id.isEmpty() || ids.add(id), "two components have the id `" + id + "`", UNDEFINED);
        }
    }

    private void requireEvent(Json event) {
        boolean known =
                !event.isPresent() || "completed".equals(event.get("type").text());
        require(known, "`event` has a type other than `completed`", UNDEFINED);
    }

    private void requireFit(String... path) {
        ByteSpan span = find(path);
        int bytes = span == null ? 0 : span.end() - span.start();
        require(
                bytes <= MAX_BYTES,
                "`" + String.join(".", path) + "` takes " + bytes + " bytes, Canvas Kit takes " + MAX_BYTES,
                "Intercom would refuse it and show an error");
    }

    /** Where a member lies in the reply as it was sent: blanks count. */
    private @Nullable ByteSpan find(String... path) {
        List<String> rest = new ArrayList<>(List.of(path));
        try (JsonReader reader = JsonReader.of(body)) {
            for (String name = reader.nextName(); name != null; name = reader.nextName()) {
                if (!name.equals(rest.get(0))) {
                    reader.skip();
                } else if (rest.size() == 1) {
                    return reader.skip();
                } else {
                    rest.remove(0);
                    reader.enter();
                }
            }
            return null;
        }
    }

    private void require(boolean condition, String what, String consequence) {
        if (!condition) {
            throw failure(what, consequence);
        }
    }

    private AssertionError failure(String what, String consequence) {
        String text = new String(body, StandardCharsets.UTF_8);
        String shown = text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "...";
        return new AssertionError(what + "; " + consequence + ".\n\nreply to " + flow.path() + ":\n" + shown);
    }
}
