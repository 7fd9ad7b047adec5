package dev.easel.testkit;

import dev.easel.protocol.canvas.Action;
import dev.easel.protocol.canvas.Button;
import dev.easel.protocol.canvas.CanvasContent;
import dev.easel.protocol.canvas.Checkbox;
import dev.easel.protocol.canvas.Component;
import dev.easel.protocol.canvas.Dropdown;
import dev.easel.protocol.canvas.Image;
import dev.easel.protocol.canvas.Input;
import dev.easel.protocol.canvas.Item;
import dev.easel.protocol.canvas.ItemList;
import dev.easel.protocol.canvas.Option;
import dev.easel.protocol.canvas.SingleSelect;
import dev.easel.protocol.canvas.Textarea;
import dev.easel.protocol.request.Flow;
import dev.easel.protocol.request.Surface;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds well-formed components against what Canvas Kit takes beyond the types of their attributes. */
final class ContentCheck {
    private static final int MAX_OPTIONS = 10;
    private static final String HTTPS = "https://";

    private final boolean sheets;
    private final Verdict verdict;
    private final Set<String> ids = new HashSet<>();

    private ContentCheck(boolean sheets, Verdict verdict) {
        this.sheets = sheets;
        this.verdict = verdict;
    }

    /**
     * Checks what a canvas shows.
     *
     * @throws AssertionError for the first thing that is wrong
     */
    static void check(CanvasContent content, Flow flow, Verdict verdict) {
        boolean sheets = flow.surface() == Surface.MESSENGER && flow != Flow.MESSENGER_CONFIGURE;
        ContentCheck check = new ContentCheck(sheets, verdict);
        content.components().forEach(check::component);
    }

    private void component(Component component) {
        requireDistinct(component.id());
        if (component instanceof Image image) {
            image(image);
        } else if (component instanceof ItemList list) {
            list.items().forEach(this::item);
        } else if (component instanceof Button button) {
            used(button.type(), button.id(), button.action());
        } else if (component instanceof Input input) {
            used(input.type(), input.id(), input.action());
        } else if (component instanceof Textarea textarea) {
            used(textarea.type(), textarea.id(), null);
        } else if (component instanceof Dropdown dropdown) {
            used(dropdown.type(), dropdown.id(), dropdown.action());
            oneOf(named(dropdown.type(), dropdown.id()), dropdown.options(), dropdown.value());
        } else if (component instanceof SingleSelect select) {
            used(select.type(), select.id(), select.action());
            oneOf(named(select.type(), select.id()), select.options(), select.value());
        } else if (component instanceof Checkbox checkbox) {
            checkbox(checkbox);
        }
    }

    private void image(Image image) {
        String name = named(image.type(), image.id());
        requireHttps(image.url(), name + " lies at");
        requireSize(image.width(), name, "width");
        requireSize(image.height(), name, "height");
        Action action = image.action();
        if (action instanceof Action.Submit || action instanceof Action.Sheet) {
            throw verdict.failure(
                    name + " has the action `" + action.type() + "`, Canvas Kit takes `url` alone there",
                    Verdict.UNDEFINED);
        }
        action(name, action);
    }

    private void item(Item item) {
        requireDistinct(item.id());
        used(item.type(), item.id(), item.action());
        String url = item.image();
        if (url != null) {
            String name = named(item.type(), item.id());
            requireHttps(url, name + " has its image at");
            requireSize(item.imageWidth(), name, "image_width");
            requireSize(item.imageHeight(), name, "image_height");
        }
    }

    private void checkbox(Checkbox checkbox) {
        used(checkbox.type(), checkbox.id(), null);
        String name = named(checkbox.type(), checkbox.id());
        List<Option> options = checkbox.options();
        verdict.require(!options.isEmpty(), name + " has no options, Canvas Kit takes 1 or more", Verdict.ERROR_SHOWN);
        choice(name, options, checkbox.value());
    }

    private void oneOf(String name, List<Option> options, @Nullable String value) {
        verdict.require(
                options.size() >= 2 && options.size() <= MAX_OPTIONS,
                name + " has " + options.size() + (options.size() == 1 ? " option" : " options")
                        + ", Canvas Kit takes 2 to " + MAX_OPTIONS,
                Verdict.ERROR_SHOWN);
        choice(name, options, value == null ? List.of() : List.of(value));
    }

    private void choice(String name, List<Option> options, List<String> values) {
        Set<String> offered = new HashSet<>();
        for (Option option : options) {
            verdict.require(!option.id().isEmpty(), name + " has an option with an empty `id`", Verdict.UNDEFINED);
            verdict.require(offered.add(option.id()), name + " offers `" + option.id() + "` twice", Verdict.UNDEFINED);
        }
        for (String value : values) {
            verdict.require(
                    offered.contains(value),
                    name + " has the value `" + value + "`, which is none of its options",
                    Verdict.ERROR_SHOWN);
        }
    }

    private void used(String type, String id, @Nullable Action action) {
        String name = named(type, id);
        verdict.require(!id.isEmpty(), name + " has an empty `id`", Verdict.UNDEFINED);
        action(name, action);
    }

    private void action(String name, @Nullable Action action) {
        if (action instanceof Action.Url url) {
            requireHttps(url.url(), name + " opens");
        } else if (action instanceof Action.Sheet sheet) {
            verdict.require(
                    sheets, name + " opens a sheet, which Canvas Kit has in Messenger cards alone", Verdict.UNDEFINED);
            requireHttps(sheet.url(), name + " opens a sheet at");
        }
    }

    private void requireDistinct(@Nullable String id) {
        boolean distinct = id == null || id.isEmpty() || ids.add(id);
        verdict.require(distinct, "two components have the id `" + id + "`", Verdict.UNDEFINED);
    }

    private void requireHttps(String url, String where) {
        verdict.require(!url.isEmpty(), where + " an empty address", "the whole card would break");
        boolean https = url.length() > HTTPS.length() && url.regionMatches(true, 0, HTTPS, 0, HTTPS.length());
        verdict.require(https, where + " `" + url + "`, Canvas Kit takes https addresses alone", Verdict.UNDEFINED);
    }

    private void requireSize(@Nullable Integer size, String name, String attribute) {
        verdict.require(
                size != null && size > 0,
                name + " has " + (size == null ? "an image without `" + attribute + "`" : "`" + attribute + "` " + size)
                        + ", Canvas Kit wants 1 px or more",
                Verdict.ERROR_SHOWN);
    }

    private static String named(String type, @Nullable String id) {
        if (id != null && !id.isEmpty()) {
            return type + " `" + id + "`";
        }
        return ("aeiou".indexOf(type.charAt(0)) < 0 ? "a " : "an ") + type;
    }
}
