package dev.easel.testkit;

import dev.easel.protocol.canvas.CanvasContent;
import dev.easel.protocol.canvas.MalformedCanvasException;
import dev.easel.protocol.json.ByteSpan;
import dev.easel.protocol.json.Json;
import dev.easel.protocol.json.JsonReader;
import dev.easel.protocol.json.MalformedJsonException;
import dev.easel.protocol.request.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds a reply against what Canvas Kit takes, and says what Intercom would do with one that it does not take. */
final class ReplyCheck {
    private static final int MAX_BYTES = 65_536;

    private final Flow flow;
    private final int status;
    private final byte[] body;
    private final Verdict verdict;

    private ReplyCheck(Flow flow, int status, byte[] body) {
        this.flow = flow;
        this.status = status;
        this.body = body;
        this.verdict = new Verdict(flow, body);
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
        verdict.require(status == 200, "the app answered with status " + status, Verdict.ERROR_SHOWN + hint());
        Json reply = parsed();
        requireMembers(reply);
        if (reply.get("results").isPresent()) {
            verdict.require(reply.get("results").isObject(), "`results` is no object", Verdict.ERROR_SHOWN);
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
            verdict.require(reply.isObject(), "the reply is no JSON object", Verdict.ERROR_SHOWN);
            return reply;
        } catch (MalformedJsonException e) {
            throw verdict.failure("the reply is no JSON", Verdict.ERROR_SHOWN);
        }
    }

    private void requireMembers(Json reply) {
        Set<String> legal = legalMembers();
        for (String name : reply.names()) {
            verdict.require(
                    legal.contains(name),
                    "`" + name + "` has no place in the reply to " + flow.path(),
                    Verdict.UNDEFINED);
        }
        boolean canvas = reply.get("canvas").isPresent();
        boolean results = reply.get("results").isPresent();
        verdict.require(canvas || results, "the reply has no `canvas`", Verdict.ERROR_SHOWN);
        verdict.require(!(canvas && results), "the reply has both `canvas` and `results`", Verdict.UNDEFINED);
    }

    private Set<String> legalMembers() {
        return switch (flow) {
            case MESSENGER_CONFIGURE -> Set.of("canvas", "results");
            case MESSENGER_INITIALIZE, INBOX_INITIALIZE -> Set.of("canvas");
            case MESSENGER_SUBMIT, MESSENGER_SUBMIT_SHEET -> Set.of("canvas", "event");
            case MESSENGER_OPEN_SHEET -> Set.of();
            case INBOX_SUBMIT -> Set.of("canvas", "event", "card_creation_options");
        };
    }

    private void requireCanvas(Json canvas) {
        for (String name : canvas.names()) {
            boolean known = name.equals("content") || name.equals("stored_data");
            verdict.require(
                    known,
                    "`canvas` has a member `" + name + "`, which Canvas Kit does not know there",
                    Verdict.UNDEFINED);
        }
        verdict.require(canvas.get("content").isObject(), "`canvas` has no `content`", Verdict.ERROR_SHOWN);
        Json components = canvas.get("content").get("components");
        verdict.require(components.isArray(), "`content` has no `components`", Verdict.ERROR_SHOWN);
        for (Json component : components.items()) {
            verdict.require(
                    component.get("type").text() != null,
                    "a component has no `type`: " + component,
                    Verdict.ERROR_SHOWN);
        }
        ContentCheck.check(wellFormed(canvas.get("content")), flow, verdict);
        requireFit("canvas", "content");
        if (canvas.get("stored_data").isPresent()) {
            verdict.require(canvas.get("stored_data").isObject(), "`stored_data` is no object", Verdict.ERROR_SHOWN);
            requireFit("canvas", "stored_data");
        }
    }

    private CanvasContent wellFormed(Json content) {
        try {
            return CanvasContent.read(content);
        } catch (MalformedCanvasException e) {
            throw verdict.failure(String.valueOf(e.getMessage()), Verdict.ERROR_SHOWN);
        }
    }

    private void requireEvent(Json event) {
        boolean known =
                !event.isPresent() || "completed".equals(event.get("type").text());
        verdict.require(known, "`event` has a type other than `completed`", Verdict.UNDEFINED);
    }

    private void requireFit(String... path) {
        ByteSpan span = find(path);
        int bytes = span == null ? 0 : span.end() - span.start();
        verdict.require(
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
}
