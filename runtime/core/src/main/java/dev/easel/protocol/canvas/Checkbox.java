package dev.easel.protocol.canvas;

import dev.easel.protocol.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A choice of any number of options (Canvas Kit, "Interactive components").
 *
 * <p>Its value is a list of options' ids. It has no action: a button submits it. The reference and the OpenAPI description call its
 * options {@code option}, the tutorial and running apps {@code options}: this is written, both are read.
 *
 * @param id its id, unique within the canvas: the component that a submit names, and the key of its value
 * @param options what it offers: at least one option, with distinct ids
 * @param label what stands above it, or null
 * @param value the ids of the options ticked at first; empty for none
 * @param saveState whether what was entered is saved, or null for {@code UNSAVED}
 * @param disabled true if it cannot be used
 */
public record Checkbox(
        String id,
        List<Option> options,
        @Nullable String label,
        List<String> value,
        @Nullable SaveState saveState,
        boolean disabled)
        implements Component {
    static final String TYPE = "checkbox";

    /**
     * Copies the lists.
     *
     * @param id its id, unique within the canvas: the component that a submit names, and the key of its value
     * @param options what it offers: at least one option, with distinct ids
     * @param label what stands above it, or null
     * @param value the ids of the options ticked at first; empty for none
     * @param saveState whether what was entered is saved, or null for {@code UNSAVED}
     * @param disabled true if it cannot be used
     */
    public Checkbox {
        options = List.copyOf(options);
        value = List.copyOf(value);
    }

    /**
     * Makes a checkbox with what Canvas Kit requires.
     *
     * @param id its id, unique within the canvas: the component that a submit names, and the key of its value
     * @param options what it offers: at least one option, with distinct ids
     * @return a checkbox without optional attributes
     */
    public static Checkbox of(String id, List<Option> options) {
        return new Checkbox(id, options, null, List.of(), null, false);
    }

    static Checkbox read(Attributes from) {
        return new Checkbox(
                from.text("id"),
                from.parts(from.given("options", "option"), Option.TYPE, Option::read),
                from.optionalText("label"),
                from.texts("value"),
                from.word("save_state", SaveState.values()),
                from.flag("disabled"));
    }

    /**
     * Sets what stands above it.
     *
     * @param label what stands above it, or null
     * @return a checkbox that differs in this alone
     */
    public Checkbox withLabel(@Nullable String label) {
        return new Checkbox(id, options, label, value, saveState, disabled);
    }

    /**
     * Sets the options ticked at first.
     *
     * @param value the ids of the options ticked at first; empty for none
     * @return a checkbox that differs in this alone
     */
    public Checkbox withValue(List<String> value) {
        return new Checkbox(id, options, label, value, saveState, disabled);
    }

    /**
     * Sets whether what was entered is saved.
     *
     * @param saveState whether what was entered is saved, or null for {@code UNSAVED}
     * @return a checkbox that differs in this alone
     */
    public Checkbox withSaveState(@Nullable SaveState saveState) {
        return new Checkbox(id, options, label, value, saveState, disabled);
    }

    /**
     * Sets whether it can be used.
     *
     * @param disabled true if it cannot be used
     * @return a checkbox that differs in this alone
     */
    public Checkbox withDisabled(boolean disabled) {
        return new Checkbox(id, options, label, value, saveState, disabled);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void writeTo(JsonWriter out) {
        new ObjectWriter(out, TYPE)
                .text("id", id)
                .parts("options", options, Option::writeTo)
                .text("label", label)
                .texts("value", value)
                .word("save_state", saveState)
                .flag("disabled", disabled)
                .end();
    }
}
