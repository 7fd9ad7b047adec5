package dev.easel.protocol.canvas;

import dev.easel.protocol.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * A line to type in (Canvas Kit, "Interactive components").
 *
 * <p>Its value is a text. Canvas Kit knows no type, format or length of it.
 *
 * @param id its id, unique within the canvas: the component that a submit names, and the key of its value
 * @param label what stands above it, or null
 * @param placeholder what an empty field shows, or null
 * @param value what it holds at first, or null
 * @param saveState whether what was entered is saved, or null for {@code UNSAVED}
 * @param disabled true if it cannot be used
 * @param ariaLabel what a screen reader says, or null; undocumented, used by apps in production
 * @param action what the button inside it does; null if there is none
 */
public record Input(
        String id,
        @Nullable String label,
        @Nullable String placeholder,
        @Nullable String value,
        @Nullable SaveState saveState,
        boolean disabled,
        @Nullable String ariaLabel,
        @Nullable Action action)
        implements Component {
    static final String TYPE = "input";

    /**
     * Makes an input with what Canvas Kit requires.
     *
     * @param id its id, unique within the canvas: the component that a submit names, and the key of its value
     * @return an input without optional attributes
     */
    public static Input of(String id) {
        return new Input(id, null, null, null, null, false, null, null);
    }

    static Input read(Attributes from) {
        return new Input(
                from.text("id"),
                from.optionalText("label"),
                from.optionalText("placeholder"),
                from.optionalText("value"),
                from.word("save_state", SaveState.values()),
                from.flag("disabled"),
                from.optionalText("aria_label"),
                from.optionalAction());
    }

    /**
     * Sets what stands above it.
     *
     * @param label what stands above it, or null
     * @return an input that differs in this alone
     */
    public Input withLabel(@Nullable String label) {
        return new Input(id, label, placeholder, value, saveState, disabled, ariaLabel, action);
    }

    /**
     * Sets what an empty field shows.
     *
     * @param placeholder what an empty field shows, or null
     * @return an input that differs in this alone
     */
    public Input withPlaceholder(@Nullable String placeholder) {
        return new Input(id, label, placeholder, value, saveState, disabled, ariaLabel, action);
    }

    /**
     * Sets what it holds at first.
     *
     * @param value what it holds at first, or null
     * @return an input that differs in this alone
     */
    public Input withValue(@Nullable String value) {
        return new Input(id, label, placeholder, value, saveState, disabled, ariaLabel, action);
    }

    /**
     * Sets whether what was entered is saved.
     *
     * @param saveState whether what was entered is saved, or null for {@code UNSAVED}
     * @return an input that differs in this alone
     */
    public Input withSaveState(@Nullable SaveState saveState) {
        return new Input(id, label, placeholder, value, saveState, disabled, ariaLabel, action);
    }

    /**
     * Sets whether it can be used.
     *
     * @param disabled true if it cannot be used
     * @return an input that differs in this alone
     */
    public Input withDisabled(boolean disabled) {
        return new Input(id, label, placeholder, value, saveState, disabled, ariaLabel, action);
    }

    /**
     * Sets what a screen reader says.
     *
     * @param ariaLabel what a screen reader says, or null; undocumented, used by apps in production
     * @return an input that differs in this alone
     */
    public Input withAriaLabel(@Nullable String ariaLabel) {
        return new Input(id, label, placeholder, value, saveState, disabled, ariaLabel, action);
    }

    /**
     * Sets what using it does.
     *
     * @param action what the button inside it does; null if there is none
     * @return an input that differs in this alone
     */
    public Input withAction(@Nullable Action action) {
        return new Input(id, label, placeholder, value, saveState, disabled, ariaLabel, action);
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
                .word("save_state", saveState)
                .flag("disabled", disabled)
                .text("aria_label", ariaLabel)
                .action(action)
                .end();
    }
}
