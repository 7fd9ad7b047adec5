package dev.easel.protocol.canvas;

import dev.easel.protocol.json.JsonWriter;

/**
 * An option of a {@link Dropdown}, {@link Checkbox} or {@link SingleSelect} (Canvas Kit, "Interactive components").
 *
 * @param id its id, unique within its component: a text even if it is a number
 * @param text what it says
 * @param disabled true if it cannot be used
 */
public record Option(String id, String text, boolean disabled) {
    static final String TYPE = "option";

    /**
     * Makes an option with what Canvas Kit requires.
     *
     * @param id its id, unique within its component: a text even if it is a number
     * @param text what it says
     * @return an option without optional attributes
     */
    public static Option of(String id, String text) {
        return new Option(id, text, false);
    }

    static Option read(Attributes from) {
        return new Option(from.text("id"), from.text("text"), from.flag("disabled"));
    }

    /**
     * Sets whether it can be used.
     *
     * @param disabled true if it cannot be used
     * @return an option that differs in this alone
     */
    public Option withDisabled(boolean disabled) {
        return new Option(id, text, disabled);
    }

    /**
     * Names it as Canvas Kit does.
     *
     * @return {@code option}
     */
    public String type() {
        return TYPE;
    }

    /**
     * Writes it as compact JSON: the type first, and nothing for what is absent or false.
     *
     * @param out where to
     */
    public void writeTo(JsonWriter out) {
        new ObjectWriter(out, TYPE)
                .text("id", id)
                .text("text", text)
                .flag("disabled", disabled)
                .end();
    }
}
