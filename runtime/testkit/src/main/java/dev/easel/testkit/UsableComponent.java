package dev.easel.testkit;

import dev.easel.protocol.canvas.Action;
import dev.easel.protocol.canvas.Button;
import dev.easel.protocol.canvas.Checkbox;
import dev.easel.protocol.canvas.Component;
import dev.easel.protocol.canvas.Dropdown;
import dev.easel.protocol.canvas.Image;
import dev.easel.protocol.canvas.Input;
import dev.easel.protocol.canvas.Item;
import dev.easel.protocol.canvas.ItemList;
import dev.easel.protocol.canvas.Option;
import dev.easel.protocol.canvas.SaveState;
import dev.easel.protocol.canvas.SingleSelect;
import dev.easel.protocol.canvas.Textarea;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person may try to use: a component on screen, or an item of a list, which is used alone.
 *
 * @param id its id, or the empty string
 * @param label what people read on it or above it, or the empty string
 * @param type what Canvas Kit calls it
 * @param obstacle why it cannot be used, such as {@code it is disabled}; null if it can
 * @param action what using it does, if that is known
 * @param component the component; null for an item
 */
record UsableComponent(
        String id,
        String label,
        String type,
        @Nullable String obstacle,
        @Nullable Action action,
        @Nullable Component component) {
    static List<UsableComponent> allOf(List<Component> components) {
        List<UsableComponent> all = new ArrayList<>();
        for (Component component : components) {
            all.add(of(component));
            if (component instanceof ItemList list) {
                list.items().forEach(item -> all.add(of(item, list.disabled())));
            }
        }
        return all;
    }

    private static UsableComponent of(Item item, boolean listDisabled) {
        String obstacle = listDisabled ? "its list is disabled" : obstacle(item.disabled(), null);
        return new UsableComponent(item.id(), item.title(), item.type(), obstacle, item.action(), null);
    }

    private static UsableComponent of(Component component) {
        if (component instanceof Image image) {
            return of(image, null, null, image.action());
        } else if (component instanceof ItemList list) {
            return of(list, null, obstacle(list.disabled(), null), null);
        } else if (component instanceof Button button) {
            return of(button, button.label(), obstacle(button.disabled(), null), button.action());
        } else if (component instanceof Input input) {
            return of(input, input.label(), obstacle(input.disabled(), input.saveState()), input.action());
        } else if (component instanceof Textarea textarea) {
            return of(textarea, textarea.label(), obstacle(textarea.disabled(), null), null);
        } else if (component instanceof Dropdown dropdown) {
            String obstacle = obstacle(dropdown.disabled(), dropdown.saveState());
            return of(dropdown, dropdown.label(), obstacle, dropdown.action());
        } else if (component instanceof Checkbox checkbox) {
            return of(checkbox, checkbox.label(), obstacle(checkbox.disabled(), checkbox.saveState()), null);
        } else if (component instanceof SingleSelect select) {
            return of(select, select.label(), obstacle(select.disabled(), select.saveState()), select.action());
        }
        return of(component, null, null, null);
    }

    private static UsableComponent of(
            Component component, @Nullable String label, @Nullable String obstacle, @Nullable Action action) {
        String id = Objects.requireNonNullElse(component.id(), "");
        String read = Objects.requireNonNullElse(label, "");
        return new UsableComponent(id, read, component.type(), obstacle, action, component);
    }

    private static @Nullable String obstacle(boolean disabled, @Nullable SaveState state) {
        if (state == SaveState.SAVED) {
            return "it is saved";
        }
        return disabled ? "it is disabled" : null;
    }

    boolean takesText() {
        return component instanceof Input || component instanceof Textarea;
    }

    boolean takesChoice() {
        return component instanceof Dropdown || component instanceof SingleSelect;
    }

    boolean takesTicks() {
        return component instanceof Checkbox;
    }

    boolean submits() {
        return action instanceof Action.Submit;
    }

    List<Option> options() {
        if (component instanceof Dropdown dropdown) {
            return dropdown.options();
        } else if (component instanceof SingleSelect select) {
            return select.options();
        } else if (component instanceof Checkbox checkbox) {
            return checkbox.options();
        }
        return List.of();
    }

    /** What it is, such as {@code an input}. */
    String kind() {
        return ("aeiou".indexOf(type.charAt(0)) < 0 ? "a " : "an ") + type;
    }
}
