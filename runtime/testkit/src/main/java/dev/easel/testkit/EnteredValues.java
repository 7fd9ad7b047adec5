package dev.easel.testkit;

import dev.easel.protocol.canvas.Checkbox;
import dev.easel.protocol.canvas.Component;
import dev.easel.protocol.canvas.Dropdown;
import dev.easel.protocol.canvas.Input;
import dev.easel.protocol.canvas.SingleSelect;
import dev.easel.protocol.canvas.Textarea;
import dev.easel.protocol.json.Json;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is entered on a canvas, field by field from top to bottom. What the canvas fills in counts as entered. */
final class EnteredValues {
    private final Map<String, Component> fields = new LinkedHashMap<>();
    // a text or a choice is one value, a checkbox has any number; without any, nothing is entered
    private final Map<String, List<String>> values = new HashMap<>();

    EnteredValues(List<Component> components) {
        components.forEach(this::add);
    }

    private void add(Component component) {
        if (component instanceof Input input) {
            add(input, input.id(), present(input.value()));
        } else if (component instanceof Textarea textarea) {
            add(textarea, textarea.id(), present(textarea.value()));
        } else if (component instanceof Dropdown dropdown) {
            add(dropdown, dropdown.id(), present(dropdown.value()));
        } else if (component instanceof SingleSelect select) {
            add(select, select.id(), present(select.value()));
        } else if (component instanceof Checkbox checkbox) {
            add(checkbox, checkbox.id(), checkbox.value());
        }
    }

    private void add(Component field, String id, List<String> value) {
        fields.put(id, field);
        values.put(id, value);
    }

    private static List<String> present(@Nullable String value) {
        return value == null || value.isEmpty() ? List.of() : List.of(value);
    }

    List<String> of(String id) {
        return values.getOrDefault(id, List.of());
    }

    void enter(String id, String value) {
        values.put(id, present(value));
    }

    void enter(String id, List<String> ticks) {
        values.put(id, List.copyOf(ticks));
    }

    Json toJson(NothingEntered nothing) {
        JsonObject object = new JsonObject();
        fields.forEach((id, field) -> object.put(id, json(field, of(id), nothing)));
        return object.toJson();
    }

    private static Json json(Component field, List<String> value, NothingEntered nothing) {
        if (value.isEmpty()) {
            return nothing.in(field);
        }
        return field instanceof Checkbox ? JsonObject.texts(value) : JsonObject.text(value.get(0));
    }
}
