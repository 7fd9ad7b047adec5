package dev.easel.compiler.catalog;

import static dev.easel.compiler.catalog.AttributeType.choice;
import static dev.easel.compiler.catalog.AttributeType.flag;
import static dev.easel.compiler.catalog.AttributeType.id;
import static dev.easel.compiler.catalog.AttributeType.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The components of Canvas Kit. */
public final class Components {
    private static final AttributeType BOTTOM_MARGIN = choice("bottom_margin", "none");

    /** A paragraph of text. */
    public static final ComponentType TEXT = new ComponentType(
            "text",
            List.of(
                    id().optional(),
                    text("text"),
                    choice("align", "left", "center", "right"),
                    choice("style", "header", "paragraph", "muted", "error"),
                    BOTTOM_MARGIN),
            "text",
            false);

    /** A button. */
    public static final ComponentType BUTTON = new ComponentType(
            "button",
            List.of(id(), text("label"), choice("style", "primary", "secondary", "link"), flag("disabled")),
            "id",
            true);

    /** A thin line. */
    public static final ComponentType DIVIDER =
            new ComponentType("divider", List.of(id().optional(), BOTTOM_MARGIN), null, false);

    /** Empty space. */
    public static final ComponentType SPACER = new ComponentType(
            "spacer", List.of(id().optional(), choice("size", "xs", "s", "m", "l", "xl")), "size", false);

    /** The components that definitions can use. */
    public static final List<ComponentType> ALL = List.of(TEXT, BUTTON, DIVIDER, SPACER);

    /** The components of Canvas Kit that definitions cannot use yet. */
    public static final List<String> NOT_YET =
            List.of("image", "data-table", "list", "input", "textarea", "dropdown", "checkbox", "single-select");

    /** Canvas Kit's names of all components, those to come included. */
    public static final List<String> NAMES = Stream.concat(ALL.stream().map(ComponentType::name), NOT_YET.stream())
            .toList();

    private Components() {}

    /** The component of this name, if definitions can use it. */
    public static Optional<ComponentType> named(String name) {
        return ALL.stream().filter(type -> type.name().equals(name)).findFirst();
    }
}
