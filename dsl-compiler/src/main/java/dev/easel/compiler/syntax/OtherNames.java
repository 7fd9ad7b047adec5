package dev.easel.compiler.syntax;

import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.catalog.Components;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What people call components elsewhere. */
final class OtherNames {
    private static final Map<String, String> CANVAS_KITS = canvasKits();

    private OtherNames() {}

    /** Canvas Kit's name for it. */
    static Optional<String> of(String name) {
        return Optional.ofNullable(CANVAS_KITS.get(name.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, String> canvasKits() {
        Map<String, String> names = new HashMap<>();
        add(names, Components.TEXT, "paragraph", "heading", "header", "title", "markdown", "label");
        add(names, Components.IMAGE, "img", "picture", "photo", "icon");
        add(names, Components.DATA_TABLE, "table", "datatable", "key-value", "rows");
        add(names, Components.LIST, "ul", "menu", "items");
        add(names, Components.BUTTON, "link", "action-button", "btn");
        add(names, Components.INPUT, "text-input", "textfield", "text-field", "field", "email", "search", "date");
        add(names, Components.TEXTAREA, "text-area", "multiline", "textbox");
        add(names, Components.DROPDOWN, "select", "picker", "combobox");
        add(names, Components.CHECKBOX, "checkboxes", "check", "multi-select", "multiselect");
        add(names, Components.SINGLE_SELECT, "radio", "radio-buttons", "choice", "segmented");
        add(names, Components.DIVIDER, "hr", "line", "separator", "rule");
        add(names, Components.SPACER, "space", "gap", "br");
        return Map.copyOf(names);
    }

    private static void add(Map<String, String> names, ComponentType type, String... others) {
        List.of(others).forEach(other -> names.put(other, type.name()));
    }
}
