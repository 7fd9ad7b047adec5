package dev.easel.compiler.proof;

import dev.easel.protocol.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds JSON against the rules of Canvas Kit (protocol 12), read straight from the protocol and Canvas Kit's own table, and from nothing
 * of Easel's: a second opinion on what the compiler refuses and on what generated apps send.
 *
 * <p>V23 and V24 are left out: one is about looks, the other about two canvases.
 */
final class CanvasKitReading {
    private static final Set<String> MEMBERS = Set.of("content", "content_url", "stored_data");
    private static final Set<String> FIELDS = Set.of("input", "textarea", "dropdown", "checkbox", "single-select");

    private final Findings found = new Findings();
    private final Place place;

    private CanvasKitReading(Place place) {
        this.place = place;
    }

    /** What is to be said of a reply's {@code canvas} that is shown in this place. */
    static List<Finding> ofCanvas(Json canvas, Place place) {
        CanvasKitReading reading = new CanvasKitReading(place);
        reading.canvas(canvas);
        return reading.found.all();
    }

    /** What is to be said of a live canvas's bare {@code content}. */
    static List<Finding> ofContent(Json content) {
        CanvasKitReading reading = new CanvasKitReading(Place.MESSENGER);
        reading.content(content);
        return reading.found.all();
    }

    private void canvas(Json canvas) {
        if (!canvas.isObject()) {
            found.error("V02", "", "a canvas is an object");
            return;
        }
        boolean isStatic = canvas.get("content").isPresent();
        boolean isLive = canvas.get("content_url").isPresent();
        if (isStatic == isLive) {
            found.error("V03", "", "a canvas has either `content` or `content_url`");
        }
        if (isStatic) {
            content(canvas.get("content"));
        }
        if (isLive) {
            live(canvas.get("content_url"));
        }
        storedData(canvas.get("stored_data"));
        unknown(canvas, MEMBERS, "");
    }

    private void live(Json url) {
        if (place == Place.INBOX) {
            found.error("V04", "/content_url", "the Inbox has no live canvases");
        }
        if (!Address.isHttps(Objects.requireNonNullElse(url.text(), ""))) {
            found.error("V04", "/content_url", "not an absolute https address");
        }
    }

    private void storedData(Json stored) {
        if (stored.isPresent() && !stored.isObject()) {
            found.error("V07", "/stored_data", "`stored_data` is an object");
        }
        if (bytes(stored) > CanvasKitTable.storedDataBytes()) {
            found.error("V15", "/stored_data", "more than 64 KB");
        }
    }

    private void content(Json content) {
        Json components = content.get("components");
        if (!components.isArray()) {
            found.error("V06", "/content", "`components` is an array");
            return;
        }
        if (bytes(content) > CanvasKitTable.contentBytes()) {
            found.error("V15", "/content", "more than 64 KB");
        }
        ComponentReading reading = new ComponentReading(place, found);
        List<Json> items = components.items();
        for (int i = 0; i < items.size(); i++) {
            reading.component(items.get(i), "/content/components/" + i);
        }
        tellIdsApart(items);
        fieldsAreSubmitted(items);
        unknown(content, Set.of("components"), "/content");
    }

    /** Ids of components and of items of lists share one namespace. */
    private void tellIdsApart(List<Json> components) {
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < components.size(); i++) {
            String path = "/content/components/" + i;
            tellApart(components.get(i), path, seen);
            if ("list".equals(components.get(i).get("type").text())) {
                List<Json> items = components.get(i).get("items").items();
                for (int j = 0; j < items.size(); j++) {
                    tellApart(items.get(j), path + "/items/" + j, seen);
                }
            }
        }
    }

    private void tellApart(Json component, String path, Map<String, String> seen) {
        @Nullable String id = component.get("id").text();
        String first = id == null || id.isEmpty() ? null : seen.putIfAbsent(id, path);
        if (first != null) {
            found.error("V08", path + "/id", "the same id as " + first);
        }
    }

    private void fieldsAreSubmitted(List<Json> components) {
        boolean fields = components.stream()
                .anyMatch(component -> FIELDS.contains(
                        Objects.requireNonNullElse(component.get("type").text(), "")));
        if (fields && components.stream().noneMatch(CanvasKitReading::submits)) {
            found.warning("V21", "/content/components", "what is entered is never sent");
        }
    }

    private static boolean submits(Json component) {
        return "submit".equals(component.get("action").get("type").text())
                || component.get("items").items().stream().anyMatch(CanvasKitReading::submits);
    }

    private void unknown(Json object, Set<String> known, String path) {
        for (String name : object.names()) {
            if (!known.contains(name)) {
                found.warning("V20", path + "/" + name, "Canvas Kit has no such member");
            }
        }
    }

    private static int bytes(Json json) {
        return json.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
