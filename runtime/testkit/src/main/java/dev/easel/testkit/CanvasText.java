package dev.easel.testkit;

import dev.easel.protocol.canvas.Action;
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
import dev.easel.protocol.canvas.UnknownAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Prints a canvas as text, a component a line: enough to see what a person sees.
 *
 * <p>What can be clicked stands in brackets. In parentheses stand the id, what a click opens in place of a submit, and whether it is
 * saved, failed or disabled.
 */
final class CanvasText {
    private static final String FAILED = "failed";

    private final EnteredValues values;
    private final List<String> lines = new ArrayList<>();

    private CanvasText(EnteredValues values) {
        this.values = values;
    }

    static String of(List<Component> components, EnteredValues values) {
        CanvasText text = new CanvasText(values);
        components.forEach(text::component);
        return String.join("\n", text.lines);
    }

    private void component(Component component) {
        if (component instanceof Text text) {
            lines.add(mark(text.style()) + text.text());
        } else if (component instanceof Image image) {
            line("<image " + image.url() + ">", note(orEmpty(image.id()), opens(image.action())));
        } else if (component instanceof Spacer) {
            lines.add("");
        } else if (component instanceof Divider) {
            lines.add("---");
        } else if (component instanceof DataTable table) {
            table.items().forEach(row -> lines.add(row.field() + ": " + row.value()));
        } else if (component instanceof ItemList list) {
            list.items().forEach(item -> item(item, list.disabled()));
        } else if (component instanceof Button button) {
            line("[" + button.label() + "]", note(button.id(), opens(button.action()), disabled(button.disabled())));
        } else {
            field(component);
        }
    }

    private void field(Component component) {
        if (component instanceof Input input) {
            String note =
                    note(input.id(), effect(input.action()), state(input.saveState()), disabled(input.disabled()));
            line(label(input.label()) + "[" + value(input.id()) + "]", note);
        } else if (component instanceof Textarea textarea) {
            String note = note(textarea.id(), textarea.error() ? FAILED : "", disabled(textarea.disabled()));
            line(label(textarea.label()) + "[" + value(textarea.id()) + "]", note);
        } else if (component instanceof Dropdown dropdown) {
            String note = note(
                    dropdown.id(),
                    effect(dropdown.action()),
                    state(dropdown.saveState()),
                    disabled(dropdown.disabled()));
            line(orEmpty(dropdown.label()), note);
            options(dropdown.id(), dropdown.options(), "( ) ", "(x) ");
        } else if (component instanceof SingleSelect select) {
            String note =
                    note(select.id(), effect(select.action()), state(select.saveState()), disabled(select.disabled()));
            line(orEmpty(select.label()), note);
            options(select.id(), select.options(), "( ) ", "(x) ");
        } else if (component instanceof Checkbox checkbox) {
            line(
                    orEmpty(checkbox.label()),
                    note(checkbox.id(), state(checkbox.saveState()), disabled(checkbox.disabled())));
            options(checkbox.id(), checkbox.options(), "[ ] ", "[x] ");
        } else {
            line("<" + component.type() + ">", note(orEmpty(component.id())));
        }
    }

    private void line(String shown, String note) {
        lines.add(shown.isEmpty() || note.isEmpty() ? shown + note : shown + " " + note);
    }

    private static String mark(Text.@Nullable Style style) {
        if (style == Text.Style.HEADER) {
            return "# ";
        }
        return style == Text.Style.ERROR ? "! " : "";
    }

    private void item(Item item, boolean listDisabled) {
        String parts = Stream.of(item.title(), orEmpty(item.subtitle()), orEmpty(item.tertiaryText()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        String note = note(item.id(), opens(item.action()), disabled(listDisabled || item.disabled()));
        line(item.action() == null ? "- " + parts : "- [" + parts + "]", note);
    }

    private void options(String id, List<Option> options, String empty, String full) {
        List<String> chosen = values.of(id);
        for (Option option : options) {
            String box = chosen.contains(option.id()) ? full : empty;
            line("  " + box + option.text(), note(option.id(), disabled(option.disabled())));
        }
    }

    private String value(String id) {
        return String.join(", ", values.of(id));
    }

    private static String label(@Nullable String label) {
        return label == null || label.isEmpty() ? "" : label + ": ";
    }

    private static String note(String id, String... states) {
        String all = Stream.concat(Stream.of(id), Stream.of(states))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : "(" + all + ")";
    }

    private static String disabled(boolean disabled) {
        return disabled ? "disabled" : "";
    }

    private static String state(@Nullable SaveState state) {
        if (state == SaveState.FAILED) {
            return FAILED;
        }
        return state == SaveState.SAVED ? "saved" : "";
    }

    /** What using a field does at once; most fields wait for a button. */
    private static String effect(@Nullable Action action) {
        return action instanceof Action.Submit ? "submits" : opens(action);
    }

    /** What using something opens; nothing is said of a submit, which is what buttons are for. */
    private static String opens(@Nullable Action action) {
        if (action instanceof Action.Url url) {
            return "opens " + url.url();
        } else if (action instanceof Action.Sheet sheet) {
            return "opens the sheet " + sheet.url();
        }
        return action instanceof UnknownAction ? action.type() : "";
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
