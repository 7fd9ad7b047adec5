package dev.easel.testkit;

import dev.easel.protocol.canvas.Action;
import dev.easel.protocol.canvas.CanvasContent;
import dev.easel.protocol.canvas.Checkbox;
import dev.easel.protocol.canvas.Component;
import dev.easel.protocol.canvas.Dropdown;
import dev.easel.protocol.canvas.Input;
import dev.easel.protocol.canvas.Item;
import dev.easel.protocol.canvas.ItemList;
import dev.easel.protocol.canvas.Option;
import dev.easel.protocol.canvas.SingleSelect;
import dev.easel.protocol.canvas.Textarea;
import dev.easel.protocol.canvas.UnknownComponent;
import dev.easel.protocol.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A canvas on screen, and what has been entered on it since it was shown. */
final class ShownCanvas {
    private final Json canvas;
    private final List<Component> components;
    private final List<UsableComponent> usable;
    private final Map<String, Json> values = new LinkedHashMap<>();

    private ShownCanvas(Json canvas, List<Component> components) {
        this.canvas = canvas;
        this.components = components;
        this.usable = UsableComponent.allOf(components);
        components.forEach(this::enterFirstValue);
    }

    /** Before the first reply there is nothing on screen. */
    static ShownCanvas none() {
        return new ShownCanvas(Json.MISSING, List.of());
    }

    /** Shows the canvas of a reply that has been checked. */
    static ShownCanvas of(Json canvas) {
        return new ShownCanvas(canvas, CanvasContent.read(canvas.get("content")).components());
    }

    // what a canvas fills in counts as entered; otherwise a text is empty, nothing is ticked, nothing is chosen
    private void enterFirstValue(Component component) {
        if (component instanceof Input input) {
            values.put(input.id(), JsonObject.text(Objects.requireNonNullElse(input.value(), "")));
        } else if (component instanceof Textarea textarea) {
            values.put(textarea.id(), JsonObject.text(Objects.requireNonNullElse(textarea.value(), "")));
        } else if (component instanceof Checkbox checkbox) {
            values.put(checkbox.id(), JsonObject.texts(checkbox.value()));
        } else if (component instanceof Dropdown dropdown) {
            enterFirstChoice(dropdown.id(), dropdown.value());
        } else if (component instanceof SingleSelect select) {
            enterFirstChoice(select.id(), select.value());
        }
    }

    private void enterFirstChoice(String id, @Nullable String option) {
        if (option != null) {
            values.put(id, JsonObject.text(option));
        }
    }

    Json canvas() {
        return canvas;
    }

    List<Component> components() {
        return components;
    }

    Component component(String id) {
        return components.stream()
                .filter(candidate -> id.equals(candidate.id()))
                .findFirst()
                .orElseThrow(() -> items().anyMatch(item -> id.equals(item.id()))
                        ? failure("`" + id + "` is an item of a list: ask for it with item(\"" + id + "\")")
                        : notOnScreen("component", id, componentIds()));
    }

    Item item(String id) {
        return items().filter(candidate -> id.equals(candidate.id()))
                .findFirst()
                .orElseThrow(() -> componentIds().anyMatch(id::equals)
                        ? failure("`" + id + "` is no item of a list: ask for it with component(\"" + id + "\")")
                        : notOnScreen("item", id, items().map(Item::id)));
    }

    private Stream<String> componentIds() {
        return components.stream().map(Component::id).flatMap(Stream::ofNullable);
    }

    private Stream<Item> items() {
        return components.stream()
                .filter(ItemList.class::isInstance)
                .flatMap(list -> ((ItemList) list).items().stream());
    }

    Json inputValues() {
        JsonObject object = new JsonObject();
        values.forEach(object::put);
        return object.toJson();
    }

    String text() {
        return CanvasText.of(components, values);
    }

    void requireSubmit(String id) {
        UsableComponent used = usable(id);
        if (!(used.action() instanceof Action.Submit)) {
            throw failure("clicking `" + id + "` sends nothing to the app: " + reason(used));
        }
    }

    private static String reason(UsableComponent used) {
        Action action = used.action();
        if (action instanceof Action.Url url) {
            return "it opens " + url.url();
        } else if (action instanceof Action.Sheet sheet) {
            return "it opens the sheet " + sheet.url();
        } else if (action != null) {
            return "its action is a " + action.type();
        } else if (used.component() instanceof UnknownComponent) {
            return "the test kit does not know what a " + used.type() + " does";
        }
        return "this " + used.type() + " has no action";
    }

    void type(String id, String text) {
        UsableComponent used = usable(id);
        if (!(used.component() instanceof Input || used.component() instanceof Textarea)) {
            throw failure("nothing can be typed into `" + id + "`: it is a " + used.type());
        }
        values.put(id, JsonObject.text(text));
    }

    /** Chooses options, and says whether the choice alone submits. */
    boolean choose(String id, List<String> options) {
        UsableComponent used = usable(id);
        List<Option> offered = offered(used.component());
        options.forEach(option -> requireOffered(id, offered, option));
        if (used.component() instanceof Checkbox) {
            values.put(id, JsonObject.texts(options));
        } else if (!offered.isEmpty() && options.size() == 1) {
            values.put(id, JsonObject.text(options.get(0)));
        } else {
            throw failure("`" + id + "` is a " + used.type() + ": it does not take " + options.size() + " options");
        }
        return used.action() instanceof Action.Submit;
    }

    private static List<Option> offered(@Nullable Component component) {
        if (component instanceof Dropdown dropdown) {
            return dropdown.options();
        } else if (component instanceof SingleSelect select) {
            return select.options();
        } else if (component instanceof Checkbox checkbox) {
            return checkbox.options();
        }
        return List.of();
    }

    private void requireOffered(String id, List<Option> offered, String option) {
        Option chosen = offered.stream()
                .filter(candidate -> candidate.id().equals(option))
                .findFirst()
                .orElseThrow(() -> failure("`" + id + "` does not offer `" + option + "`; it offers "
                        + quoted(offered.stream().map(Option::id))));
        if (chosen.disabled()) {
            throw failure("option `" + option + "` of `" + id + "` is disabled");
        }
    }

    private UsableComponent usable(String id) {
        UsableComponent used = usable.stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> notOnScreen("component", id, usable.stream().map(UsableComponent::id)));
        if (used.obstacle() != null) {
            throw failure("`" + id + "` cannot be used: " + used.obstacle());
        }
        return used;
    }

    private AssertionError notOnScreen(String kind, String id, Stream<String> ids) {
        return failure("there is no " + kind + " `" + id + "` on screen; there is "
                + quoted(ids.filter(each -> !each.isEmpty())));
    }

    private static String quoted(Stream<String> ids) {
        List<String> all = ids.map(id -> "`" + id + "`").toList();
        return all.isEmpty() ? "none" : String.join(", ", all);
    }

    private AssertionError failure(String what) {
        return new AssertionError(what + "\n\non screen:\n" + text().indent(2));
    }
}
