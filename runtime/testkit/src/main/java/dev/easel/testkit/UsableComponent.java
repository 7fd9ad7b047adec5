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
 * @param blocked whether it cannot be used as it is, or because its list cannot
 * @param action what using it does, if that is known
 * @param component the component; null for an item
 */
record UsableComponent(
        String id,
        String type,
        boolean blocked,
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
        return new UsableComponent(item.id(), item.type(), listDisabled || item.disabled(), item.action(), null);
    }

    private static UsableComponent of(Component component) {
        if (component instanceof Image image) {
            return of(image, false, image.action());
        } else if (component instanceof ItemList list) {
            return of(list, list.disabled(), null);
        } else if (component instanceof Button button) {
            return of(button, button.disabled(), button.action());
        } else if (component instanceof Input input) {
            return of(input, isBlocked(input.disabled(), input.saveState()), input.action());
        } else if (component instanceof Textarea textarea) {
            return of(textarea, textarea.disabled(), null);
        } else if (component instanceof Dropdown dropdown) {
            return of(dropdown, isBlocked(dropdown.disabled(), dropdown.saveState()), dropdown.action());
        } else if (component instanceof Checkbox checkbox) {
            return of(checkbox, isBlocked(checkbox.disabled(), checkbox.saveState()), null);
        } else if (component instanceof SingleSelect select) {
            return of(select, isBlocked(select.disabled(), select.saveState()), select.action());
        }
        return of(component, false, null);
    }

    private static UsableComponent of(Component component, boolean blocked, @Nullable Action action) {
        String id = component.id();
        return new UsableComponent(id == null ? "" : id, component.type(), blocked, action, component);
    }

    private static boolean isBlocked(boolean disabled, @Nullable SaveState state) {
        return disabled || state == SaveState.SAVED;
    }
}
