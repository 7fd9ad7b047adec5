package dev.easel.compiler.proof;

import dev.easel.protocol.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads whole replies: V01, V02, V05, V16 and V17, and the canvas in them. */
public final class ReplyReading {
    private static final Json EVENT = Json.parse("{\"type\":\"completed\"}");

    private ReplyReading() {}

    /**
     * What is to be said of the reply to a request of this kind.
     *
     * @param reply what was answered
     * @param request a kind of request as Canvas Kit's table names it, such as {@code submit_inbox}
     */
    static List<Finding> of(Json reply, String request) {
        Findings found = new Findings();
        if (!reply.isObject()) {
            found.error("V01", "", "a reply is an object");
            return found.all();
        }
        members(reply, CanvasKitTable.replies().get(request), found);
        List<Finding> all = new ArrayList<>(found.all());
        if (reply.get("canvas").isPresent()) {
            all.addAll(CanvasKitReading.ofCanvas(reply.get("canvas"), place(request)));
        }
        if (reply.get("content").isPresent()) {
            all.addAll(CanvasKitReading.ofContent(reply.get("content")));
        }
        return all;
    }

    /** The same, of what comes back from a path, as texts. */
    public static List<String> ofPath(Json reply, String path) {
        List<String> parts = List.of(path.substring(1).split("/"));
        String request = switch (parts.get(1)) {
            case "configure" -> "configure";
            case "submit-sheet" -> "submit_sheet";
            default -> parts.get(1) + "_" + parts.get(0);
        };
        return of(reply, request).stream().map(Finding::toString).toList();
    }

    private static Place place(String request) {
        return switch (request) {
            case "configure" -> Place.CONFIGURE;
            case "initialize_inbox", "submit_inbox" -> Place.INBOX;
            default -> Place.MESSENGER;
        };
    }

    private static void members(Json reply, Json legal, Findings found) {
        int alternatives = 0;
        for (String name : legal.names()) {
            boolean given = reply.get(name).isPresent();
            String rule = Objects.requireNonNull(legal.get(name).text());
            alternatives += given && rule.equals("one_of") ? 1 : 0;
            if (given && rule.equals("x")) {
                found.error(ruleOf(name), "/" + name, "not in this reply");
            } else if (!given && rule.equals("required")) {
                found.error(name.equals("content") ? "V05" : "V02", "", "`" + name + "` is missing");
            }
        }
        if (legal.names().stream()
                        .anyMatch(name -> "one_of".equals(legal.get(name).text()))
                && alternatives != 1) {
            found.error("V02", "", "exactly one of the alternatives");
        }
        for (String name : reply.names()) {
            if (!legal.get(name).isPresent()) {
                found.error("V02", "/" + name, "no reply has this");
            }
        }
        values(reply, found);
    }

    private static String ruleOf(String name) {
        return switch (name) {
            case "event" -> "V16";
            case "card_creation_options", "results" -> "V17";
            default -> "V02";
        };
    }

    private static void values(Json reply, Findings found) {
        if (reply.get("event").isPresent() && !reply.get("event").equals(EVENT)) {
            found.error("V16", "/event", "the only event is " + EVENT);
        }
        for (String name : List.of("results", "card_creation_options")) {
            if (reply.get(name).isPresent() && !reply.get(name).isObject()) {
                found.error("V17", "/" + name, "this is an object");
            }
        }
    }
}
