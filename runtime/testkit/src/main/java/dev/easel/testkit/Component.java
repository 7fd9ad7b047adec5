package dev.easel.testkit;

import dev.easel.protocol.json.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * A component on screen that can be used, or an item of a list, which can be used alone.
 *
 * @param json the component
 * @param disabled whether it cannot be used as it is, or because its list cannot
 */
record Component(Json json, boolean disabled) {
    static List<Component> allOf(Json canvas) {
        List<Component> all = new ArrayList<>();
        for (Json component : canvas.get("content").get("components").items()) {
            boolean disabled = isDisabled(component);
            all.add(new Component(component, disabled));
            component.get("items").items().forEach(item -> all.add(new Component(item, disabled || isDisabled(item))));
        }
        return all;
    }

    private static boolean isDisabled(Json json) {
        return Boolean.TRUE.equals(json.get("disabled").bool())
                || "saved".equals(json.get("save_state").text());
    }

    String id() {
        String id = json.get("id").text();
        return id == null ? "" : id;
    }

    String type() {
        return String.valueOf(json.get("type").text());
    }

    String action() {
        String action = json.get("action").get("type").text();
        return action == null ? "" : action;
    }

    boolean isText() {
        return type().equals("input") || type().equals("textarea");
    }

    boolean isSingleChoice() {
        return type().equals("dropdown") || type().equals("single-select");
    }

    boolean isMultipleChoice() {
        return type().equals("checkbox");
    }

    /** The options that it offers; an empty list if it offers none. */
    List<Json> options() {
        // some documents call a checkbox's options `option`
        Json options = json.get("options");
        return (options.isPresent() ? options : json.get("option")).items();
    }
}
