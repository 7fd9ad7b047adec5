package dev.easel.protocol.canvas;

import dev.easel.protocol.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * An image (Canvas Kit, "Presentation components").
 *
 * @param id its id, unique within the canvas, without effect in the protocol; or null
 * @param url where it lies: an https address
 * @param align where it stands, or null for {@code LEFT}
 * @param width its width in px
 * @param height its height in px
 * @param rounded true for round corners
 * @param bottomMargin {@code NONE} to close up to what follows, or null for 10 px
 * @param action what a click does: Canvas Kit takes {@link Action.Url} alone; null for nothing
 */
public record Image(
        @Nullable String id,
        String url,
        @Nullable Align align,
        int width,
        int height,
        boolean rounded,
        @Nullable BottomMargin bottomMargin,
        @Nullable Action action)
        implements Component {
    static final String TYPE = "image";

    /** Where an image stands. */
    public enum Align implements Word {
        /** At the left. */
        LEFT("left"),
        /** In the middle. */
        CENTER("center"),
        /** At the right. */
        RIGHT("right"),
        /** As wide as the card; since API version 2.0. */
        FULL_WIDTH("full_width");

        private final String word;

        Align(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /**
     * Makes an image with what Canvas Kit requires.
     *
     * @param url where it lies: an https address
     * @param width its width in px
     * @param height its height in px
     * @return an image without optional attributes
     */
    public static Image of(String url, int width, int height) {
        return new Image(null, url, null, width, height, false, null, null);
    }

    static Image read(Attributes from) {
        return new Image(
                from.optionalText("id"),
                from.text("url"),
                from.word("align", Align.values()),
                from.integer("width"),
                from.integer("height"),
                from.flag("rounded"),
                from.word("bottom_margin", BottomMargin.values()),
                from.optionalAction());
    }

    /**
     * Sets the id.
     *
     * @param id its id, unique within the canvas, without effect in the protocol; or null
     * @return an image that differs in this alone
     */
    public Image withId(@Nullable String id) {
        return new Image(id, url, align, width, height, rounded, bottomMargin, action);
    }

    /**
     * Sets where it stands.
     *
     * @param align where it stands, or null for {@code LEFT}
     * @return an image that differs in this alone
     */
    public Image withAlign(@Nullable Align align) {
        return new Image(id, url, align, width, height, rounded, bottomMargin, action);
    }

    /**
     * Sets whether its corners are round.
     *
     * @param rounded true for round corners
     * @return an image that differs in this alone
     */
    public Image withRounded(boolean rounded) {
        return new Image(id, url, align, width, height, rounded, bottomMargin, action);
    }

    /**
     * Sets the distance to what follows.
     *
     * @param bottomMargin {@code NONE} to close up to what follows, or null for 10 px
     * @return an image that differs in this alone
     */
    public Image withBottomMargin(@Nullable BottomMargin bottomMargin) {
        return new Image(id, url, align, width, height, rounded, bottomMargin, action);
    }

    /**
     * Sets what using it does.
     *
     * @param action what a click does: Canvas Kit takes {@link Action.Url} alone; null for nothing
     * @return an image that differs in this alone
     */
    public Image withAction(@Nullable Action action) {
        return new Image(id, url, align, width, height, rounded, bottomMargin, action);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void writeTo(JsonWriter out) {
        new ObjectWriter(out, TYPE)
                .text("id", id)
                .text("url", url)
                .word("align", align)
                .integer("width", width)
                .integer("height", height)
                .flag("rounded", rounded)
                .word("bottom_margin", bottomMargin)
                .action(action)
                .end();
    }
}
