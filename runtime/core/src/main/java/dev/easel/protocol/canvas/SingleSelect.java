package dev.easel.protocol.canvas;

import dev.easel.protocol.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A choice of one option, all of them on screen (Canvas Kit, "Interactive components").
 *
 * <p>Its value is an option's id.
 *
 * @param id its id, unique within the canvas: the component that a submit names, and the key of its value
 * @param options what it offers: 2 to 10 options with distinct ids
 * @param label what stands above it, or null
 * @param value the id of the option chosen at first, or null
 * @param saveState whether what was entered is saved, or null for {@code UNSAVED}
 * @param disabled true if it cannot be used
 * @param action what a choice does, or null
 */
public record SingleSelect(
        String id,
        List<Option> options,
        @Nullable String label,
        @Nullable String value,
        @Nullable SaveState saveState,
        boolean disabled,
        @Nullable Action action)
        implements Component {
    static final String TYPE = "single-select";

    /**
     * Copies the list.
     *
     * @param id its id, unique within the canvas: the component that a submit names, and the key of its value
     * @param options what it offers: 2 to 10 options with distinct ids
     * @param label what stands above it, or null
     * @param value the id of the option chosen at first, or null
     * @param saveState whether what was entered is saved, or null for {@code UNSAVED}
     * @param disabled true if it cannot be used
     * @param action what a choice does, or null
     */
    public SingleSelect {
        options = List.copyOf(options);
    }

    /**
     * Makes a single-select with what Canvas Kit requires.
     *
     * @param id its id, unique within the canvas: the component that a submit names, and the key of its value
     * @param options what it offers: 2 to 10 options with distinct ids
     * @return a single-select without optional attributes
     */
    public static SingleSelect of(String id, List<Option> options) {
        return new SingleSelect(id, options, null, null, null, false, null);
    }

    static SingleSelect read(Attributes from) {
        return new SingleSelect(
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
     * @return a single-select that differs in this alone
     */
    public SingleSelect withLabel(@Nullable String label) {
        return new SingleSelect(id, options, label, value, saveState, disabled, action);
    }

    /**
     * Sets the option chosen at first.
     *
     * @param value the id of the option chosen at first, or null
     * @return a single-select that differs in this alone
     */
    public SingleSelect withValue(@Nullable String value) {
        return new SingleSelect(id, options, label, value, saveState, disabled, action);
    }

    /**
     * Sets whether what was entered is saved.
     *
     * @param saveState whether what was entered is saved, or null for {@code UNSAVED}
     * @return a single-select that differs in this alone
     */
    public SingleSelect withSaveState(@Nullable SaveState saveState) {
        return new SingleSelect(id, options, label, value, saveState, disabled, action);
    }

    /**
     * Sets whether it can be used.
     *
     * @param disabled true if it cannot be used
     * @return a single-select that differs in this alone
     */
    public SingleSelect withDisabled(boolean disabled) {
        return new SingleSelect(id, options, label, value, saveState, disabled, action);
    }

    /**
     * Sets what using it does.
     *
     * @param action what a choice does, or null
     * @return a single-select that differs in this alone
     */
    public SingleSelect withAction(@Nullable Action action) {
        return new SingleSelect(id, options, label, value, saveState, disabled, action);
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
