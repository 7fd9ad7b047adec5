package dev.easel.protocol.canvas;

import dev.easel.protocol.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A choice of one option from a menu (Canvas Kit, "Interactive components").
 *
 * <p>Its value is an option's id.
 *
 * @param id its id, unique within the canvas: the component that a submit names, and the key of its value
 * @param options what it offers: 2 to 10 options with distinct ids
 * @param label what stands above it, or null
 * @param value the id of the option chosen at first, or null
 * @param saveState whether what was entered is saved, or null for {@code UNSAVED}
 * @param disabled true if it cannot be used
 * @param action what a choice does, or null; undocumented, a submit works in production
 */
public record Dropdown(
        String id,
        List<Option> options,
        @Nullable String label,
        @Nullable String value,
        @Nullable SaveState saveState,
        boolean disabled,
        @Nullable Action action)
        implements Component {
    static final String TYPE = "dropdown";

    /**
     * Copies the list.
     *
     * @param id its id, unique within the canvas: the component that a submit names, and the key of its value
     * @param options what it offers: 2 to 10 options with distinct ids
     * @param label what stands above it, or null
     * @param value the id of the option chosen at first, or null
     * @param saveState whether what was entered is saved, or null for {@code UNSAVED}
     * @param disabled true if it cannot be used
     * @param action what a choice does, or null; undocumented, a submit works in production
     */
    public Dropdown {
        options = List.copyOf(options);
    }

    /**
     * Makes a dropdown with what Canvas Kit requires.
     *
     * @param id its id, unique within the canvas: the component that a submit names, and the key of its value
     * @param options what it offers: 2 to 10 options with distinct ids
     * @return a dropdown without optional attributes
     */
    public static Dropdown of(String id, List<Option> options) {
        return new Dropdown(id, options, null, null, null, false, null);
    }

    static Dropdown read(Attributes from) {
        return new Dropdown(
                from.text("id"),
                from.parts("options", Option.TYPE, Option::read),
                from.optionalText("label"),
                from.optionalText("value"),
                from.word("save_state", SaveState.values()),
                from.flag("disabled"),
                from.optionalAction());
    }

    /**
     * Sets what stands above it.
     *
     * @param label what stands above it, or null
     * @return a dropdown that differs in this alone
     */
    public Dropdown withLabel(@Nullable String label) {
        return new Dropdown(id, options, label, value, saveState, disabled, action);
    }

    /**
     * Sets the option chosen at first.
     *
     * @param value the id of the option chosen at first, or null
     * @return a dropdown that differs in this alone
     */
    public Dropdown withValue(@Nullable String value) {
        return new Dropdown(id, options, label, value, saveState, disabled, action);
    }

    /**
     * Sets whether what was entered is saved.
     *
     * @param saveState whether what was entered is saved, or null for {@code UNSAVED}
     * @return a dropdown that differs in this alone
     */
    public Dropdown withSaveState(@Nullable SaveState saveState) {
        return new Dropdown(id, options, label, value, saveState, disabled, action);
    }

    /**
     * Sets whether it can be used.
     *
     * @param disabled true if it cannot be used
     * @return a dropdown that differs in this alone
     */
    public Dropdown withDisabled(boolean disabled) {
        return new Dropdown(id, options, label, value, saveState, disabled, action);
    }

    /**
     * Sets what using it does.
     *
     * @param action what a choice does, or null; undocumented, a submit works in production
     * @return a dropdown that differs in this alone
     */
    public Dropdown withAction(@Nullable Action action) {
        return new Dropdown(id, options, label, value, saveState, disabled, action);
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
                .text("value", value)
                .word("save_state", saveState)
                .flag("disabled", disabled)
                .action(action)
                .end();
    }
}
