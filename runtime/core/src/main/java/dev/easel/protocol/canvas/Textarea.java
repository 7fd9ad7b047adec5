package dev.easel.protocol.canvas;

import dev.easel.protocol.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * Several lines to type in (Canvas Kit, "Interactive components"; since API version 1.3).
 *
 * <p>Its value is a text. It has no action: a button submits it.
 *
 * @param id its id, unique within the canvas: the component that a submit names, and the key of its value
 * @param label what stands above it, or null
 * @param placeholder what an empty field shows, or null
 * @param value what it holds at first, or null
 * @param error true if it is drawn as wrong
 * @param disabled true if it cannot be used
 */
public record Textarea(
        String id,
        @Nullable String label,
        @Nullable String placeholder,
        @Nullable String value,
        boolean error,
        boolean disabled)
        implements Component {
    static final String TYPE = "textarea";

    /**
     * Makes a textarea with what Canvas Kit requires.
     *
     * @param id its id, unique within the canvas: the component that a submit names, and the key of its value
     * @return a textarea without optional attributes
     */
    public static Textarea of(String id) {
        return new Textarea(id, null, null, null, false, false);
    }

    static Textarea read(Attributes from) {
        return new Textarea(
                from.text("id"),
                from.optionalText("label"),
                from.optionalText("placeholder"),
                from.optionalText("value"),
                from.flag("error"),
                from.flag("disabled"));
    }

    /**
     * Sets what stands above it.
     *
     * @param label what stands above it, or null
     * @return a textarea that differs in this alone
     */
    public Textarea withLabel(@Nullable String label) {
        return new Textarea(id, label, placeholder, value, error, disabled);
    }

    /**
     * Sets what an empty field shows.
     *
     * @param placeholder what an empty field shows, or null
     * @return a textarea that differs in this alone
     */
    public Textarea withPlaceholder(@Nullable String placeholder) {
        return new Textarea(id, label, placeholder, value, error, disabled);
    }

    /**
     * Sets what it holds at first.
     *
     * @param value what it holds at first, or null
     * @return a textarea that differs in this alone
     */
    public Textarea withValue(@Nullable String value) {
        return new Textarea(id, label, placeholder, value, error, disabled);
    }

    /**
     * Sets whether it is drawn as wrong.
     *
     * @param error true if it is drawn as wrong
     * @return a textarea that differs in this alone
     */
    public Textarea withError(boolean error) {
        return new Textarea(id, label, placeholder, value, error, disabled);
    }

    /**
     * Sets whether it can be used.
     *
     * @param disabled true if it cannot be used
     * @return a textarea that differs in this alone
     */
    public Textarea withDisabled(boolean disabled) {
        return new Textarea(id, label, placeholder, value, error, disabled);
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
                .text("placeholder", placeholder)
                .text("value", value)
                .flag("error", error)
                .flag("disabled", disabled)
                .end();
    }
}
