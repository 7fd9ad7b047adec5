package dev.easel.protocol.canvas;

import dev.easel.protocol.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * A button (Canvas Kit, "Interactive components").
 *
 * @param id its id, unique within the canvas: the component that a submit names
 * @param label what it says
 * @param style how it looks, or null for {@code PRIMARY}
 * @param disabled true if it cannot be used
 * @param action what a click does; a submit sends the values of the whole canvas
 */
public record Button(String id, String label, @Nullable Style style, boolean disabled, Action action)
        implements Component {
    static final String TYPE = "button";

    /** How a button looks. */
    public enum Style implements Word {
        /** What a person came for. */
        PRIMARY("primary"),
        /** What a person may do instead. */
        SECONDARY("secondary"),
        /** A line of text that can be clicked. */
        LINK("link");

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
     * Makes a button with what Canvas Kit requires.
     *
     * @param id its id, unique within the canvas: the component that a submit names
     * @param label what it says
     * @param action what a click does; a submit sends the values of the whole canvas
     * @return a button without optional attributes
     */
    public static Button of(String id, String label, Action action) {
        return new Button(id, label, null, false, action);
    }

    static Button read(Attributes from) {
        return new Button(
                from.text("id"),
                from.text("label"),
                from.word("style", Style.values()),
                from.flag("disabled"),
                from.action());
    }

    /**
     * Sets how it looks.
     *
     * @param style how it looks, or null for {@code PRIMARY}
     * @return a button that differs in this alone
     */
    public Button withStyle(@Nullable Style style) {
        return new Button(id, label, style, disabled, action);
    }

    /**
     * Sets whether it can be used.
     *
     * @param disabled true if it cannot be used
     * @return a button that differs in this alone
     */
    public Button withDisabled(boolean disabled) {
        return new Button(id, label, style, disabled, action);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void writeTo(JsonWriter out) {
        new ObjectWriter(out, TYPE)
                .text("id", id)
                .text("label", label)
                .word("style", style)
                .flag("disabled", disabled)
                .action(action)
                .end();
    }
}
