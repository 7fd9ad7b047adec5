package dev.easel.compiler.catalog;

import static dev.easel.compiler.catalog.AttributeType.choice;
import static dev.easel.compiler.catalog.AttributeType.chosen;
import static dev.easel.compiler.catalog.AttributeType.flag;
import static dev.easel.compiler.catalog.AttributeType.markdown;
import static dev.easel.compiler.catalog.AttributeType.parts;
import static dev.easel.compiler.catalog.AttributeType.pixels;
import static dev.easel.compiler.catalog.AttributeType.text;
import static dev.easel.compiler.catalog.AttributeType.url;

import dev.easel.compiler.catalog.ValueType.Parts;
import dev.easel.compiler.catalog.ValueType.Scope;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The components of Canvas Kit, their parts and attributes (protocol 3), and their actions (protocol 4). */
public final class Components {
    private static final int FEWEST_OPTIONS = 2;
    private static final int MOST_OPTIONS = 10;
    private static final int ANY_NUMBER = Integer.MAX_VALUE;
    private static final List<String> OPTION_PAIR = List.of("id", "text");

    private static final AttributeType OWN_ID = AttributeType.id(Scope.CANVAS, "a name for it, which nothing reads");
    private static final AttributeType SENT_ID =
            AttributeType.id(Scope.CANVAS, "its name in what is sent back").whichIsRequired();
    private static final AttributeType BOTTOM_MARGIN =
            choice("bottom_margin", "`none` takes away the space below", "none");
    private static final AttributeType LABEL = text("label", "stands above it");
    private static final AttributeType PLACEHOLDER = text("placeholder", "stands in the empty field");
    private static final AttributeType FILLED_IN = text("value", "what is filled in");
    private static final AttributeType DISABLED = flag("disabled", "whether it cannot be used");
    private static final AttributeType SAVE_STATE = choice(
                    "save_state", "`saved` blocks it, `failed` marks it red", "unsaved", "saved", "failed")
            .byDefault("unsaved");

    /** An entry of a list. */
    public static final ComponentType ITEM = ComponentType.shown(
                    "item",
                    "id",
                    SENT_ID,
                    text("title", "the first line").whichIsRequired(),
                    text("subtitle", "the second line"),
                    text("tertiary_text", "beside the second line"),
                    url("image", "an image on the left"),
                    pixels("image_width", "its width in pixels").neededBy("image"),
                    pixels("image_height", "its height in pixels").neededBy("image"),
                    flag("rounded_image", "whether its corners are round"),
                    DISABLED)
            .with(ActionPlace.ANY)
            .whichIs(
                    "an entry of a list, which can be used by itself",
                    "{item: latte, title: Latte, subtitle: Freshly ground, submit: menu}");

    /** A row of a table. */
    public static final ComponentType FIELD_VALUE = ComponentType.shown(
                    "field-value",
                    null,
                    text("field", "the left column").whichIsRequired(),
                    text("value", "the right column").whichIsRequired())
            .whichIs("a row of a table", "{field: Status, value: Sent}");

    /** Something that can be chosen. */
    public static final ComponentType OPTION = ComponentType.shown(
                    "option",
                    "id",
                    AttributeType.id(Scope.COMPONENT, "what is sent back when it is chosen")
                            .whichIsRequired(),
                    text("text", "what people choose").whichIsRequired(),
                    DISABLED)
            .whichIs("something that can be chosen", "{option: small, text: Small}");

    private static final AttributeType OPTIONS = parts(
                    "options",
                    new Parts(OPTION, OPTION_PAIR, FEWEST_OPTIONS, MOST_OPTIONS),
                    "what can be chosen, " + FEWEST_OPTIONS + " to " + MOST_OPTIONS)
            .whichIsRequired();
    private static final AttributeType CHOSEN = chosen(new ValueType.OptionId(), "the id of the option that is chosen");

    /** A paragraph of text. */
    public static final ComponentType TEXT = ComponentType.shown(
                    "text",
                    "text",
                    OWN_ID,
                    markdown("text", "the text; links and bold are the Markdown it knows")
                            .whichIsRequired(),
                    choice("align", "where it stands", "left", "center", "right")
                            .byDefault("left"),
                    choice("style", "how it looks", "header", "paragraph", "muted", "error")
                            .byDefault("paragraph"),
                    BOTTOM_MARGIN)
            .whichIs("a paragraph of text", "{text: What can we make you?, style: header}");

    /** An image. */
    public static final ComponentType IMAGE = ComponentType.shown(
                    "image",
                    "url",
                    OWN_ID,
                    url("url", "where the image is").whichIsRequired(),
                    choice("align", "where it stands", "left", "center", "right", "full_width")
                            .byDefault("left"),
                    pixels("width", "its width in pixels").whichIsRequired(),
                    pixels("height", "its height in pixels").whichIsRequired(),
                    flag("rounded", "whether its corners are round"),
                    BOTTOM_MARGIN)
            .with(ActionPlace.only(ActionType.URL, Basis.DOCUMENTED))
            .whichIs("an image", "{image: \"https://example.com/latte.png\", width: 96, height: 96}");

    /** Empty space. */
    public static final ComponentType SPACER = ComponentType.shown(
                    "spacer",
                    "size",
                    OWN_ID,
                    choice("size", "how much", "xs", "s", "m", "l", "xl").byDefault("s"))
            .whichIs("empty space", "{spacer: xl}");

    /** A thin line. */
    public static final ComponentType DIVIDER =
            ComponentType.shown("divider", null, OWN_ID, BOTTOM_MARGIN).whichIs("a thin line", "{divider: }");

    /** A table of two columns. */
    public static final ComponentType DATA_TABLE = ComponentType.shown(
                    "data-table",
                    "items",
                    parts("items", new Parts(FIELD_VALUE, List.of("field", "value"), 0, ANY_NUMBER), "the rows")
                            .whichIsRequired())
            .whichIs("a table of two columns", "{data-table: {Status: Sent, Carrier: DHL}}");

    /** A list. */
    public static final ComponentType LIST = ComponentType.shown(
                    "list",
                    "items",
                    OWN_ID.observed(),
                    parts("items", new Parts(ITEM, List.of(), 0, ANY_NUMBER), "the entries")
                            .whichIsRequired(),
                    flag("disabled", "whether no entry can be used"))
            .whichIs(
                    "a list of entries, each of which can be used by itself",
                    "{list: [{item: latte, title: Latte, submit: menu}, {item: mocha, title: Mocha, submit: menu}]}");

    /** A button. */
    public static final ComponentType BUTTON = ComponentType.shown(
                    "button",
                    "id",
                    SENT_ID,
                    text("label", "what stands on it").whichIsRequired(),
                    choice("style", "how it looks", "primary", "secondary", "link")
                            .byDefault("primary"),
                    DISABLED)
            .with(ActionPlace.ANY.whichIsRequired())
            .whichIs("a button", "{button: order, label: Order, submit: menu}");

    /** A field for a line of text. */
    public static final ComponentType INPUT = ComponentType.entered(
                    "input",
                    Entry.TEXT,
                    SENT_ID,
                    LABEL,
                    PLACEHOLDER,
                    FILLED_IN,
                    SAVE_STATE,
                    DISABLED,
                    text("aria_label", "what screen readers say").observed())
            .with(ActionPlace.ANY)
            .whichIs(
                    "a field for one line of text; with an action it has a button inside",
                    "{input: email, label: E-mail, submit: menu}");

    /** A field for several lines of text. */
    public static final ComponentType TEXTAREA = ComponentType.entered(
                    "textarea",
                    Entry.TEXT,
                    SENT_ID,
                    LABEL,
                    PLACEHOLDER,
                    FILLED_IN,
                    flag("error", "whether it is marked red"),
                    DISABLED)
            .whichIs("a field for several lines of text", "{textarea: note, label: Note}");

    /** A choice that opens. */
    public static final ComponentType DROPDOWN = ComponentType.entered(
                    "dropdown", Entry.OPTION, SENT_ID, LABEL, OPTIONS, CHOSEN, SAVE_STATE, DISABLED)
            .with(ActionPlace.only(ActionType.SUBMIT, Basis.OBSERVED))
            .whichIs(
                    "one choice of several, folded away",
                    "{dropdown: size, label: Size, options: {s: Small, l: Large}, value: s}");

    /** Boxes to tick. */
    public static final ComponentType CHECKBOX = ComponentType.entered(
                    "checkbox",
                    Entry.OPTIONS,
                    SENT_ID,
                    LABEL,
                    parts("options", new Parts(OPTION, OPTION_PAIR, 1, ANY_NUMBER), "what can be ticked")
                            .whichIsRequired()
                            .alsoCalled("option"),
                    chosen(new ValueType.OptionIds(), "the ids of the options that are ticked"),
                    SAVE_STATE,
                    DISABLED)
            .whichIs(
                    "any choice of several",
                    "{checkbox: extras, label: Extras, options: {milk: Milk, sugar: Sugar}, value: [milk]}");

    /** A choice beside one another. */
    public static final ComponentType SINGLE_SELECT = ComponentType.entered(
                    "single-select", Entry.OPTION, SENT_ID, LABEL, OPTIONS, CHOSEN, SAVE_STATE, DISABLED)
            .with(ActionPlace.ANY)
            .whichIs(
                    "one choice of several, side by side; with an action, choosing is using",
                    "{single-select: size, label: Size, options: {s: Small, l: Large}}");

    /** The components. */
    public static final List<ComponentType> ALL = List.of(
            TEXT, IMAGE, DATA_TABLE, LIST, BUTTON, INPUT, TEXTAREA, DROPDOWN, CHECKBOX, SINGLE_SELECT, DIVIDER, SPACER);

    /** What stands in lists of components. */
    public static final List<ComponentType> PARTS = List.of(ITEM, FIELD_VALUE, OPTION);

    /** All components and parts. */
    public static final List<ComponentType> WITH_PARTS =
            Stream.concat(ALL.stream(), PARTS.stream()).toList();

    /** Canvas Kit's names of all components. */
    public static final List<String> NAMES =
            ALL.stream().map(ComponentType::name).toList();

    private Components() {}

    /** The component of this name. */
    public static Optional<ComponentType> named(String name) {
        return ALL.stream().filter(type -> type.name().equals(name)).findFirst();
    }
}
