package dev.easel.testkit;

import dev.easel.protocol.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Prints a canvas as text, a component a line: enough to see what a person sees. */
final class CanvasText {
    private final Map<String, Json> values;
    private final List<String> lines = new ArrayList<>();

    private CanvasText(Map<String, Json> values) {
        this.values = values;
    }

    static String of(Json canvas, Map<String, Json> values) {
        CanvasText text = new CanvasText(values);
        canvas.get("content").get("components").items().forEach(text::component);
        return String.join("\n", text.lines);
    }

    private void component(Json component) {
        String type = String.valueOf(component.get("type").text());
        switch (type) {
            case "text" -> lines.add(mark(component) + text(component, "text"));
            case "image" -> lines.add("<image " + text(component, "url") + ">");
            case "spacer" -> lines.add("");
            case "divider" -> lines.add("---");
            case "data-table" -> component.get("items").items().forEach(this::row);
            case "list" -> component.get("items").items().forEach(this::item);
            case "button" -> lines.add("[" + text(component, "label") + "]" + name(component));
            case "input", "textarea" -> lines.add(label(component) + "[" + value(component) + "]" + name(component));
            case "dropdown", "single-select", "checkbox" -> choice(component);
            default -> lines.add("<" + type + ">" + name(component));
        }
    }

    private static String mark(Json text) {
        return switch (text(text, "style")) {
            case "header" -> "# ";
            case "error" -> "! ";
            default -> "";
        };
    }

    private void row(Json row) {
        lines.add(text(row, "field") + ": " + text(row, "value"));
    }

    private void item(Json item) {
        List<String> parts = Stream.of("title", "subtitle", "tertiary_text")
                .map(name -> text(item, name))
                .filter(part -> !part.isEmpty())
                .toList();
        lines.add("- " + String.join(" · ", parts) + name(item));
    }

    private void choice(Json component) {
        lines.add(text(component, "label") + name(component));
        List<String> chosen = chosen(component);
        for (Json option : new Component(component, false).options()) {
            String box = chosen.contains(text(option, "id")) ? "(x) " : "( ) ";
            lines.add("  " + box + text(option, "text") + name(option));
        }
    }

    private List<String> chosen(Json component) {
        Json value = values.getOrDefault(text(component, "id"), Json.MISSING);
        List<Json> all = value.isArray() ? value.items() : List.of(value);
        return all.stream().map(each -> String.valueOf(each.text())).toList();
    }

    private String value(Json component) {
        String value = values.getOrDefault(text(component, "id"), Json.MISSING).text();
        return value == null ? "" : value;
    }

    private static String label(Json component) {
        String label = text(component, "label");
        return label.isEmpty() ? "" : label + ": ";
    }

    private static String name(Json component) {
        String state = "saved".equals(component.get("save_state").text()) ? ", saved" : "";
        String disabled = Boolean.TRUE.equals(component.get("disabled").bool()) ? ", disabled" : "";
        return " (" + text(component, "id") + state + disabled + ")";
    }

    private static String text(Json json, String member) {
        String text = json.get(member).text();
        return text == null ? "" : text;
    }
}
