package dev.easel.testkit;

import dev.easel.protocol.canvas.Action;
import dev.easel.protocol.canvas.CanvasContent;
import dev.easel.protocol.canvas.Component;
import dev.easel.protocol.canvas.Item;
import dev.easel.protocol.canvas.ItemList;
import dev.easel.protocol.canvas.Option;
import dev.easel.protocol.canvas.Text;
import dev.easel.protocol.canvas.UnknownComponent;
import dev.easel.protocol.json.Json;
import dev.easel.runtime.app.ComponentArgs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A canvas on screen, and what has been entered on it since it was shown. What people name is found by its id, or else by what they read. */
final class ShownCanvas {
    private static final String ERROR = "easel-error";

    private final Json canvas;
    private final CanvasName name;
    private final List<Component> components;
    private final List<UsableComponent> usable;
    private final EnteredValues values;
    private final @Nullable Throwable thrown;

    private ShownCanvas(Json canvas, List<Component> components, @Nullable Throwable thrown) {
        this.canvas = canvas;
        this.name = CanvasName.of(canvas);
        this.components = components;
        this.usable = UsableComponent.allOf(components);
        this.values = new EnteredValues(components);
        this.thrown = thrown;
    }

    /** Before the first reply there is nothing on screen. */
    static ShownCanvas none() {
        return new ShownCanvas(Json.MISSING, List.of(), null);
    }

    /** Shows the canvas of a reply that has been checked. What the app threw before it, if anything, is the cause of failures. */
    static ShownCanvas of(Json canvas, @Nullable Throwable thrown) {
        return new ShownCanvas(canvas, CanvasContent.read(canvas.get("content")).components(), thrown);
    }

    Json canvas() {
        return canvas;
    }

    CanvasName name() {
        return name;
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

    Json inputValues(NothingEntered nothing) {
        return values.toJson(nothing);
    }

    String text() {
        return CanvasText.of(components, values);
    }

    /** The messages of a refusal by field; that which belongs to none under the empty string. */
    Map<String, String> messages() {
        Map<String, String> messages = new LinkedHashMap<>();
        for (Component component : components) {
            String id = component.id();
            if (component instanceof Text text && id != null && (id.equals(ERROR) || id.startsWith(ERROR + "-"))) {
                messages.put(id.equals(ERROR) ? "" : id.substring(ERROR.length() + 1), text.text());
            }
        }
        return Collections.unmodifiableMap(messages);
    }

    /** Gives the id of what a click would submit. */
    String submitted(String named) {
        UsableComponent used = usable(named);
        if (!used.submits()) {
            throw failure("clicking `" + used.id() + "` sends nothing to the app: " + reason(used));
        }
        return used.id();
    }

    /** What opens a sheet. */
    UsableComponent opening(String named) {
        UsableComponent used = usable(named);
        if (!(used.action() instanceof Action.Sheet)) {
            throw failure("`" + used.id() + "` opens no sheet");
        }
        return used;
    }

    private static String reason(UsableComponent used) {
        Action action = used.action();
        if (action instanceof Action.Url url) {
            return "it opens " + url.url();
        } else if (action instanceof Action.Sheet sheet) {
            return "it opens the sheet " + sheet.url();
        } else if (action != null) {
            return "its action is " + action.type();
        } else if (used.component() instanceof UnknownComponent) {
            return "the test kit does not know what a " + used.type() + " does";
        }
        return "this " + used.type() + " has no action";
    }

    void enter(String field, String text) {
        UsableComponent used = usable(field);
        if (!used.takesText()) {
            throw failure("nothing can be entered into `" + used.id() + "`: it is " + used.kind());
        }
        values.enter(used.id(), text);
    }

    /** Chooses an option, and gives what that is a choice of: some submit at once. */
    UsableComponent choose(String field, String option) {
        UsableComponent used = usable(field);
        if (!used.takesChoice()) {
            throw failure("nothing can be chosen from `" + used.id() + "`: it is " + used.kind());
        }
        values.enter(used.id(), offered(used, option).id());
        return used;
    }

    void tick(String field, List<String> options) {
        UsableComponent used = ticked(field);
        List<String> ticks = new ArrayList<>(values.of(used.id()));
        for (String option : offered(used, options)) {
            if (!ticks.contains(option)) {
                ticks.add(option);
            }
        }
        values.enter(used.id(), ticks);
    }

    void untick(String field, List<String> options) {
        UsableComponent used = ticked(field);
        List<String> ticks = new ArrayList<>(values.of(used.id()));
        ticks.removeAll(offered(used, options));
        values.enter(used.id(), ticks);
    }

    private UsableComponent ticked(String field) {
        UsableComponent used = usable(field);
        if (!used.takesTicks()) {
            throw failure("nothing can be ticked in `" + used.id() + "`: it is " + used.kind());
        }
        return used;
    }

    /** Gives what is entered, if anything, in a field that takes one text or one choice; it may be one that is disabled. */
    String value(String field) {
        UsableComponent read = found(field);
        if (!read.takesText() && !read.takesChoice()) {
            throw failure("`" + read.id() + "` holds no value: it is " + read.kind()
                    + (read.takesTicks() ? ", ask for ticks(\"" + read.id() + "\")" : ""));
        }
        return String.join("", values.of(read.id()));
    }

    List<String> ticks(String field) {
        UsableComponent read = found(field);
        if (!read.takesTicks()) {
            throw failure("`" + read.id() + "` has no ticks: it is " + read.kind());
        }
        return values.of(read.id());
    }

    private List<String> offered(UsableComponent used, List<String> options) {
        return options.stream().map(option -> offered(used, option).id()).toList();
    }

    private Option offered(UsableComponent used, String named) {
        Option option = only(used.options(), named, Option::id, Option::text);
        if (option == null) {
            throw failure("`" + used.id() + "` does not offer `" + named + "`; it offers "
                    + quoted(used.options().stream().map(Option::id)));
        }
        if (option.disabled()) {
            throw failure("option `" + option.id() + "` of `" + used.id() + "` is disabled");
        }
        return option;
    }

    private UsableComponent usable(String named) {
        UsableComponent used = found(named);
        if (used.obstacle() != null) {
            throw failure("`" + used.id() + "` cannot be used: " + used.obstacle());
        }
        return used;
    }

    private UsableComponent found(String named) {
        UsableComponent found = only(usable, named, UsableComponent::id, UsableComponent::label);
        if (found == null) {
            found = onlyCarrying(named);
        }
        if (found == null) {
            throw notOnScreen("component", named, usable.stream().map(UsableComponent::id));
        }
        return found;
    }

    /** Finds what is called so by the name in its id, if that carries arguments. */
    private @Nullable UsableComponent onlyCarrying(String name) {
        List<UsableComponent> found = usable.stream()
                .filter(each -> each.id().contains("~"))
                .filter(each -> ComponentArgs.of(each.id()).name().equals(name))
                .toList();
        return found.isEmpty() ? null : single(found, name, UsableComponent::id);
    }

    private <T> T single(List<T> found, String named, Function<T, String> id) {
        if (found.size() > 1) {
            throw failure("`" + named + "` is read " + found.size() + " times on screen: say which by its id, "
                    + quoted(found.stream().map(id)));
        }
        return found.get(0);
    }

    /** Finds what has an id, or else the only one that people read so. */
    private <T> @Nullable T only(List<T> all, String named, Function<T, String> id, Function<T, String> text) {
        if (named.isEmpty()) {
            return null;
        }
        List<T> found =
                all.stream().filter(each -> id.apply(each).equals(named)).toList();
        if (found.isEmpty()) {
            found = all.stream().filter(each -> text.apply(each).equals(named)).toList();
        }
        return found.isEmpty() ? null : single(found, named, id);
    }

    private AssertionError notOnScreen(String kind, String named, Stream<String> ids) {
        return failure("there is no " + kind + " `" + named + "` on screen; there is "
                + quoted(ids.filter(each -> !each.isEmpty())));
    }

    private static String quoted(Stream<String> ids) {
        List<String> all = ids.map(id -> "`" + id + "`").toList();
        return all.isEmpty() ? "none" : String.join(", ", all);
    }

    AssertionError failure(String what) {
        return new AssertionError(what + "\n\non screen:\n" + text().indent(2), thrown);
    }
}
