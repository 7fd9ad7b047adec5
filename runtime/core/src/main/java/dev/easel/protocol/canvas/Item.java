package dev.easel.protocol.canvas;

import dev.easel.protocol.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * An item of an {@link ItemList} (Canvas Kit, "Interactive components").
 *
 * @param id its id, unique within the canvas: the component that a submit names
 * @param title its first line
 * @param subtitle its second line, or null
 * @param tertiaryText what stands behind the second line, after a bullet; or null
 * @param image the https address of the image at its left, or null
 * @param imageWidth the width of the image in px; Canvas Kit wants it where there is an image
 * @param imageHeight the height of the image in px; Canvas Kit wants it where there is an image
 * @param roundedImage true for an image with round corners
 * @param disabled true if it cannot be used
 * @param action what a click does; null if the item is plain text
 */
public record Item(
        String id,
        String title,
        @Nullable String subtitle,
        @Nullable String tertiaryText,
        @Nullable String image,
        @Nullable Integer imageWidth,
        @Nullable Integer imageHeight,
        boolean roundedImage,
        boolean disabled,
        @Nullable Action action) {
    static final String TYPE = "item";

    /**
     * Makes an item with what Canvas Kit requires.
     *
     * @param id its id, unique within the canvas: the component that a submit names
     * @param title its first line
     * @return an item without optional attributes
     */
    public static Item of(String id, String title) {
        return new Item(id, title, null, null, null, null, null, false, false, null);
    }

    static Item read(Attributes from) {
        return new Item(
                from.text("id"),
                from.text("title"),
                from.optionalText("subtitle"),
                from.optionalText("tertiary_text"),
                from.optionalText("image"),
                from.optionalInteger("image_width"),
                from.optionalInteger("image_height"),
                from.flag("rounded_image"),
                from.flag("disabled"),
                from.optionalAction());
    }

    /**
     * Sets the second line.
     *
     * @param subtitle its second line, or null
     * @return an item that differs in this alone
     */
    public Item withSubtitle(@Nullable String subtitle) {
        return new Item(
                id, title, subtitle, tertiaryText, image, imageWidth, imageHeight, roundedImage, disabled, action);
    }

    /**
     * Sets what stands behind the second line.
     *
     * @param tertiaryText what stands behind the second line, after a bullet; or null
     * @return an item that differs in this alone
     */
    public Item withTertiaryText(@Nullable String tertiaryText) {
        return new Item(
                id, title, subtitle, tertiaryText, image, imageWidth, imageHeight, roundedImage, disabled, action);
    }

    /**
     * Sets the image at its left.
     *
     * @param image the https address of the image at its left, or null
     * @return an item that differs in this alone
     */
    public Item withImage(@Nullable String image) {
        return new Item(
                id, title, subtitle, tertiaryText, image, imageWidth, imageHeight, roundedImage, disabled, action);
    }

    /**
     * Sets the width of the image.
     *
     * @param imageWidth the width of the image in px; Canvas Kit wants it where there is an image
     * @return an item that differs in this alone
     */
    public Item withImageWidth(@Nullable Integer imageWidth) {
        return new Item(
                id, title, subtitle, tertiaryText, image, imageWidth, imageHeight, roundedImage, disabled, action);
    }

    /**
     * Sets the height of the image.
     *
     * @param imageHeight the height of the image in px; Canvas Kit wants it where there is an image
     * @return an item that differs in this alone
     */
    public Item withImageHeight(@Nullable Integer imageHeight) {
        return new Item(
                id, title, subtitle, tertiaryText, image, imageWidth, imageHeight, roundedImage, disabled, action);
    }

    /**
     * Sets whether the corners of the image are round.
     *
     * @param roundedImage true for an image with round corners
     * @return an item that differs in this alone
     */
    public Item withRoundedImage(boolean roundedImage) {
        return new Item(
                id, title, subtitle, tertiaryText, image, imageWidth, imageHeight, roundedImage, disabled, action);
    }

    /**
     * Sets whether it can be used.
     *
     * @param disabled true if it cannot be used
     * @return an item that differs in this alone
     */
    public Item withDisabled(boolean disabled) {
        return new Item(
                id, title, subtitle, tertiaryText, image, imageWidth, imageHeight, roundedImage, disabled, action);
    }

    /**
     * Sets what using it does.
     *
     * @param action what a click does; null if the item is plain text
     * @return an item that differs in this alone
     */
    public Item withAction(@Nullable Action action) {
        return new Item(
                id, title, subtitle, tertiaryText, image, imageWidth, imageHeight, roundedImage, disabled, action);
    }

    /**
     * Names it as Canvas Kit does.
     *
     * @return {@code item}
     */
    public String type() {
        return TYPE;
    }

    /**
     * Writes it as compact JSON: the type first, the action last, and nothing for what is absent or false.
     *
     * @param out where to
     */
    public void writeTo(JsonWriter out) {
        new ObjectWriter(out, TYPE)
                .text("id", id)
                .text("title", title)
                .text("subtitle", subtitle)
                .text("tertiary_text", tertiaryText)
                .text("image", image)
                .integer("image_width", imageWidth)
                .integer("image_height", imageHeight)
                .flag("rounded_image", roundedImage)
                .flag("disabled", disabled)
                .action(action)
                .end();
    }
}
