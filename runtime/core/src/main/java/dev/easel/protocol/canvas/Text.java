package dev.easel.protocol.canvas;

import dev.easel.protocol.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text (Canvas Kit, "Presentation components").
 *
 * @param id its id, unique within the canvas, without effect in the protocol; or null
 * @param text what it says; of Markdown, {@code [label](url)} and {@code **bold**} alone are drawn, and a line break is not
 * @param align where it stands, or null for {@code LEFT}
 * @param style how it looks, or null for {@code PARAGRAPH}
 * @param bottomMargin {@code NONE} to close up to what follows, or null for 10 px
 */
public record Text(
        @Nullable String id,
        String text,
        @Nullable Align align,
        @Nullable Style style,
        @Nullable BottomMargin bottomMargin)
        implements Component {
    static final String TYPE = "text";

    /** Where a text stands. */
    public enum Align implements Word {
        /** At the left. */
        LEFT("left"),
        /** In the middle. */
        CENTER("center"),
        /** At the right. */
        RIGHT("right");

        private final String word;

        Align(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** How a text looks. Markdown cannot set it. */
    public enum Style implements Word {
        /** A heading. */
        HEADER("header"),
        /** Plain text. */
        PARAGRAPH("paragraph"),
        /** Grey, for what matters less. */
        MUTED("muted"),
        /** Red, for what went wrong. */
        ERROR("error");

        private final String word;

        Style(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /**
     * Makes a text with what Canvas Kit requires.
     *
     * @param text what it says; of Markdown, {@code [label](url)} and {@code **bold**} alone are drawn, and a line break is not
     * @return a text without optional attributes
     */
    public static Text of(String text) {
        return new Text(null, text, null, null, null);
    }

    static Text read(Attributes from) {
        return new Text(
                from.optionalText("id"),
                from.text("text"),
                from.word("align", Align.values()),
                from.word("style", Style.values()),
                from.word("bottom_margin", BottomMargin.values()));
    }

    /**
     * Sets the id.
     *
     * @param id its id, unique within the canvas, without effect in the protocol; or null
     * @return a text that differs in this alone
     */
    public Text withId(@Nullable String id) {
        return new Text(id, text, align, style, bottomMargin);
    }

    /**
     * Sets where it stands.
     *
     * @param align where it stands, or null for {@code LEFT}
     * @return a text that differs in this alone
     */
    public Text withAlign(@Nullable Align align) {
        return new Text(id, text, align, style, bottomMargin);
    }

    /**
     * Sets how it looks.
     *
     * @param style how it looks, or null for {@code PARAGRAPH}
     * @return a text that differs in this alone
     */
    public Text withStyle(@Nullable Style style) {
        return new Text(id, text, align, style, bottomMargin);
    }

    /**
     * Sets the distance to what follows.
     *
     * @param bottomMargin {@code NONE} to close up to what follows, or null for 10 px
     * @return a text that differs in this alone
     */
    public Text withBottomMargin(@Nullable BottomMargin bottomMargin) {
        return new Text(id, text, align, style, bottomMargin);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void writeTo(JsonWriter out) {
        new ObjectWriter(out, TYPE)
                .text("id", id)
                .text("text", text)
                .word("align", align)
                .word("style", style)
                .word("bottom_margin", bottomMargin)
                .end();
    }
}
