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
import dev.easel.protocol.canvas.SaveState;
import dev.easel.protocol.canvas.SingleSelect;
import dev.easel.protocol.canvas.Textarea;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person may try to use: a component on screen, or an item of a list, which is used alone.
 *
 * @param id its id, or the empty string
 * @param type what Canvas Kit calls it
 * @param obstacle why it cannot be used, such as {@code it is disabled}; null if it can
 * @param action what using it does, if that is known
 * @param component the component; null for an item
 */
record UsableComponent(
        String id,
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
        return new UsableComponent(item.id(), item.type(), obstacle, item.action(), null);
    }

    private static UsableComponent of(Component component) {
        if (component instanceof Image image) {
            return of(image, null, image.action());
        } else if (component instanceof ItemList list) {
            return of(list, obstacle(list.disabled(), null), null);
        } else if (component instanceof Button button) {
            return of(button, obstacle(button.disabled(), null), button.action());
        } else if (component instanceof Input input) {
            return of(input, obstacle(input.disabled(), input.saveState()), input.action());
        } else if (component instanceof Textarea textarea) {
            return of(textarea, obstacle(textarea.disabled(), null), null);
        } else if (component instanceof Dropdown dropdown) {
            return of(dropdown, obstacle(dropdown.disabled(), dropdown.saveState()), dropdown.action());
        } else if (component instanceof Checkbox checkbox) {
            return of(checkbox, obstacle(checkbox.disabled(), checkbox.saveState()), null);
        } else if (component instanceof SingleSelect select) {
            return of(select, obstacle(select.disabled(), select.saveState()), select.action());
        }
        return of(component, null, null);
    }

    private static UsableComponent of(Component component, @Nullable String obstacle, @Nullable Action action) {
        String id = component.id();
        return new UsableComponent(id == null ? "" : id, component.type(), obstacle, action, component);
    }

    private static @Nullable String obstacle(boolean disabled, @Nullable SaveState state) {
        if (state == SaveState.SAVED) {
            return "it is saved";
        }
        return disabled ? "it is disabled" : null;
    }
}
