package dev.easel.testkit;

import dev.easel.protocol.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A canvas on screen, and what has been entered on it since it was shown. */
final class ShownCanvas {
    private final Json canvas;
    private final List<Component> components;
    private final Map<String, Json> values = new LinkedHashMap<>();

    ShownCanvas(Json canvas) {
        this.canvas = canvas;
        this.components = Component.allOf(canvas);
        components.forEach(this::enterFirstValue);
    }

    // what a canvas fills in counts as entered; otherwise a text is empty, nothing is ticked, nothing is chosen
    private void enterFirstValue(Component component) {
        Json value = component.json().get("value");
        if (component.isText()) {
            values.put(component.id(), value.isPresent() ? value : JsonObject.text(""));
        } else if (component.isMultipleChoice()) {
            values.put(component.id(), value.isPresent() ? value : JsonObject.texts(List.of()));
        } else if (component.isSingleChoice() && value.isPresent()) {
            values.put(component.id(), value);
        }
    }

    Json canvas() {
        return canvas;
    }

    Json inputValues() {
        JsonObject object = new JsonObject();
        values.forEach(object::put);
        return object.toJson();
    }

    String text() {
        return CanvasText.of(canvas, values);
    }

    void requireSubmit(String id) {
        Component component = usable(id);
        String submits = "clicking `" + id + "` sends nothing to the app: ";
        switch (component.action()) {
            case "submit" -> {}
            case "" -> throw failure(submits + "this " + component.type() + " has no action");
            case "url" ->
                throw failure(submits + "it opens "
                        + component.json().get("action").get("url").text());
            default -> throw failure(submits + "its action is a " + component.action());
        }
    }

    void type(String id, String text) {
        Component component = usable(id);
        if (!component.isText()) {
            throw failure("nothing can be typed into `" + id + "`: it is a " + component.type());
        }
        values.put(id, JsonObject.text(text));
    }

    /** Chooses options, and says whether the choice alone submits. */
    boolean choose(String id, List<String> options) {
        Component component = usable(id);
        options.forEach(option -> requireOffered(component, option));
        if (component.isMultipleChoice()) {
            values.put(id, JsonObject.texts(options));
        } else if (component.isSingleChoice() && options.size() == 1) {
            values.put(id, JsonObject.text(options.get(0)));
        } else {
            throw failure(
                    "`" + id + "` is a " + component.type() + ": it does not take " + options.size() + " options");
        }
        return component.action().equals("submit");
    }

    private void requireOffered(Component component, String option) {
        Predicate<Json> chosen = json -> option.equals(json.get("id").text());
        Json offered = component.options().stream().filter(chosen).findFirst().orElse(Json.MISSING);
        if (!offered.isPresent()) {
            throw failure("`" + component.id() + "` does not offer `" + option + "`; it offers "
                    + quoted(component.options().stream()
                            .map(json -> String.valueOf(json.get("id").text()))));
        }
        if (Boolean.TRUE.equals(offered.get("disabled").bool())) {
            throw failure("option `" + option + "` of `" + component.id() + "` is disabled");
        }
    }

    private Component usable(String id) {
        Component component = components.stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> failure("there is no component `" + id + "` on screen; there is "
                        + quoted(components.stream().map(Component::id).filter(each -> !each.isEmpty()))));
        if (component.disabled()) {
            throw failure("`" + id + "` cannot be used: it is disabled");
        }
        return component;
    }

    private static String quoted(Stream<String> ids) {
        List<String> all = ids.map(id -> "`" + id + "`").toList();
        return all.isEmpty() ? "none" : String.join(", ", all);
    }

    private AssertionError failure(String what) {
        return new AssertionError(what + "\n\non screen:\n" + text().indent(2));
    }
}
