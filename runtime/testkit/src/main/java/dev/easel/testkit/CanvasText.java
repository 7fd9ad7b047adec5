package dev.easel.testkit;

import dev.easel.protocol.canvas.Button;
import dev.easel.protocol.canvas.Checkbox;
import dev.easel.protocol.canvas.Component;
import dev.easel.protocol.canvas.DataTable;
import dev.easel.protocol.canvas.Divider;
import dev.easel.protocol.canvas.Dropdown;
import dev.easel.protocol.canvas.Image;
import dev.easel.protocol.canvas.Input;
import dev.easel.protocol.canvas.Item;
import dev.easel.protocol.canvas.ItemList;
import dev.easel.protocol.canvas.Option;
import dev.easel.protocol.canvas.SaveState;
import dev.easel.protocol.canvas.SingleSelect;
import dev.easel.protocol.canvas.Spacer;
import dev.easel.protocol.canvas.Text;
import dev.easel.protocol.canvas.Textarea;
import dev.easel.protocol.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prints a canvas as text, a component a line: enough to see what a person sees. */
final class CanvasText {
    private final Map<String, Json> values;
    private final List<String> lines = new ArrayList<>();

    private CanvasText(Map<String, Json> values) {
        this.values = values;
    }

    static String of(List<Component> components, Map<String, Json> values) {
        CanvasText text = new CanvasText(values);
        components.forEach(text::component);
        return String.join("\n", text.lines);
    }

    private void component(Component component) {
        if (component instanceof Text text) {
            lines.add(mark(text.style()) + text.text());
        } else if (component instanceof Image image) {
            lines.add("<image " + image.url() + ">");
        } else if (component instanceof Spacer) {
            lines.add("");
        } else if (component instanceof Divider) {
            lines.add("---");
        } else if (component instanceof DataTable table) {
            table.items().forEach(row -> lines.add(row.field() + ": " + row.value()));
        } else if (component instanceof ItemList list) {
            list.items().forEach(this::item);
        } else if (component instanceof Button button) {
            lines.add("[" + button.label() + "]" + name(button.id(), null, button.disabled()));
        } else {
            field(component);
        }
    }

    private void field(Component component) {
        if (component instanceof Input input) {
            String name = name(input.id(), input.saveState(), input.disabled());
            lines.add(label(input.label()) + "[" + value(input.id()) + "]" + name);
        } else if (component instanceof Textarea textarea) {
            String name = name(textarea.id(), null, textarea.disabled());
            lines.add(label(textarea.label()) + "[" + value(textarea.id()) + "]" + name);
        } else if (component instanceof Dropdown dropdown) {
            String name = name(dropdown.id(), dropdown.saveState(), dropdown.disabled());
            lines.add(orEmpty(dropdown.label()) + name);
            options(dropdown.id(), dropdown.options());
        } else if (component instanceof SingleSelect select) {
            String name = name(select.id(), select.saveState(), select.disabled());
            lines.add(orEmpty(select.label()) + name);
            options(select.id(), select.options());
        } else if (component instanceof Checkbox checkbox) {
            String name = name(checkbox.id(), checkbox.saveState(), checkbox.disabled());
            lines.add(orEmpty(checkbox.label()) + name);
            options(checkbox.id(), checkbox.options());
        } else {
            lines.add("<" + component.type() + ">" + name(orEmpty(component.id()), null, false));
        }
    }

    private static String mark(Text.@Nullable Style style) {
        if (style == Text.Style.HEADER) {
            return "# ";
        }
        return style == Text.Style.ERROR ? "! " : "";
    }

    private void item(Item item) {
        List<String> parts = Stream.of(item.title(), orEmpty(item.subtitle()), orEmpty(item.tertiaryText()))
                .filter(part -> !part.isEmpty())
                .toList();
        lines.add("- " + String.join(" · ", parts) + name(item.id(), null, item.disabled()));
    }

    private void options(String id, List<Option> options) {
        List<String> chosen = chosen(id);
        for (Option option : options) {
            String box = chosen.contains(option.id()) ? "(x) " : "( ) ";
            lines.add("  " + box + option.text() + name(option.id(), null, option.disabled()));
        }
    }

    private List<String> chosen(String id) {
        Json value = values.getOrDefault(id, Json.MISSING);
        List<Json> all = value.isArray() ? value.items() : List.of(value);
        return all.stream().map(each -> String.valueOf(each.text())).toList();
    }

    private String value(String id) {
        return orEmpty(values.getOrDefault(id, Json.MISSING).text());
    }

    private static String label(@Nullable String label) {
        return label == null || label.isEmpty() ? "" : label + ": ";
    }

    private static String name(String id, @Nullable SaveState state, boolean disabled) {
        return " (" + id + (state == SaveState.SAVED ? ", saved" : "") + (disabled ? ", disabled" : "") + ")";
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
