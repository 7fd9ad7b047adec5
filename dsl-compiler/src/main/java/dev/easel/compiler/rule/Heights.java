package dev.easel.compiler.rule;

import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.model.Attribute;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Conditional;
import dev.easel.compiler.model.Element;
import dev.easel.compiler.model.Repetition;
import dev.easel.compiler.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * How high a canvas probably is in the Inbox, in pixels.
 *
 * <p>An estimate: Intercom publishes no sizes but the 10 pixels between components (protocol 3), so the numbers here are those of
 * the common look of such components in a panel about 300 pixels wide, rather too small than too large. What data or a condition
 * decides counts as the least that it can become.
 */
final class Heights {
    private static final int PANEL_WIDTH = 300;
    private static final int LETTERS_IN_LINE = 45;
    private static final int MARGIN = 10;

    private static final int LINE = 20;
    private static final int LABEL = 20;
    private static final int FIELD = 40;
    private static final int TEXTAREA = 80;
    private static final int TICK_BOX = 28;
    private static final int TABLE_ROW = 28;
    private static final int ITEM_PADDING = 16;
    private static final int DIVIDER = 1;
    private static final Map<String, Integer> SPACERS = Map.of("xs", 4, "s", 8, "m", 16, "l", 24, "xl", 32);

    static final Map<ComponentType, ToIntFunction<Component>> ESTIMATES = Map.ofEntries(
            Map.entry(Components.TEXT, text -> lines(text.text("text").orElse("")) * LINE),
            Map.entry(Components.IMAGE, Heights::image),
            Map.entry(
                    Components.SPACER,
                    spacer -> SPACERS.getOrDefault(choice(spacer, "size").orElse("s"), 0)),
            Map.entry(Components.DIVIDER, divider -> DIVIDER),
            Map.entry(Components.DATA_TABLE, table -> least(table.elements("items"), row -> TABLE_ROW)),
            Map.entry(Components.LIST, list -> least(list.elements("items"), Heights::item)),
            Map.entry(Components.BUTTON, button -> FIELD),
            Map.entry(Components.INPUT, input -> label(input) + FIELD),
            Map.entry(Components.TEXTAREA, textarea -> label(textarea) + TEXTAREA),
            Map.entry(Components.DROPDOWN, dropdown -> label(dropdown) + FIELD),
            Map.entry(Components.SINGLE_SELECT, select -> label(select) + FIELD),
            Map.entry(Components.CHECKBOX, box -> label(box) + least(box.elements("options"), option -> TICK_BOX)));

    private Heights() {}

    /** The estimate for a whole canvas. */
    static int of(Canvas canvas) {
        return least(canvas.elements(), Heights::withMargin);
    }

    private static int least(List<Element> elements, ToIntFunction<Component> height) {
        return elements.stream().mapToInt(element -> least(element, height)).sum();
    }

    private static int least(Element element, ToIntFunction<Component> height) {
        if (element instanceof Conditional either) {
            return Math.min(least(either.then(), height), least(either.otherwise(), height));
        }
        if (element instanceof Repetition loop) {
            return Math.min(least(loop.body(), height), least(loop.otherwise(), height));
        }
        return height.applyAsInt((Component) element);
    }

    private static int withMargin(Component component) {
        ToIntFunction<Component> estimate = ESTIMATES.getOrDefault(component.type(), other -> 0);
        int margin = choice(component, "bottom_margin").isPresent() ? 0 : MARGIN;
        return estimate.applyAsInt(component) + margin;
    }

    private static int image(Component image) {
        int height = pixels(image, "height");
        int width = Math.max(1, pixels(image, "width"));
        boolean fitted = width > PANEL_WIDTH
                || choice(image, "align").filter("full_width"::equals).isPresent();
        return fitted ? (int) ((long) height * PANEL_WIDTH / width) : height;
    }

    private static int item(Component item) {
        boolean second = item.attribute("subtitle").isPresent()
                || item.attribute("tertiary_text").isPresent();
        int text = second ? 2 * LINE : LINE;
        int image = item.attribute("image").isPresent() ? pixels(item, "image_height") : 0;
        return Math.max(text, image) + ITEM_PADDING;
    }

    private static int label(Component component) {
        return component.attribute("label").isPresent() ? LABEL : 0;
    }

    private static int lines(String text) {
        int letters = text.codePointCount(0, text.length());
        return Math.max(1, (letters + LETTERS_IN_LINE - 1) / LETTERS_IN_LINE);
    }

    private static int pixels(Component component, String name) {
        return component
                .attribute(name)
                .map(Attribute::value)
                .filter(Value.Pixels.class::isInstance)
                .map(value -> ((Value.Pixels) value).count())
                .orElse(0);
    }

    private static Optional<String> choice(Component component, String name) {
        return component
                .attribute(name)
                .map(Attribute::value)
                .filter(Value.Choice.class::isInstance)
                .map(value -> ((Value.Choice) value).word());
    }
}
