package dev.easel.testkit;

import dev.easel.protocol.canvas.Checkbox;
import dev.easel.protocol.canvas.Component;
import dev.easel.protocol.canvas.Input;
import dev.easel.protocol.canvas.Textarea;
import dev.easel.protocol.json.Json;

/**
 * What {@code input_values} hold for a field in which nothing is entered. Canvas Kit does not document it, so an app has to take each of these
 * for the same.
 */
public enum NothingEntered {
    /** What is likeliest: {@code ""} for an input or textarea, no member for a dropdown or single-select, {@code []} for a checkbox. */
    LIKELIEST,
    /** No member, whatever the field. */
    MISSING,
    /** {@code null}, whatever the field. */
    NULL,
    /** {@code ""}, whatever the field. */
    EMPTY_TEXT,
    /** {@code []}, whatever the field. */
    EMPTY_LIST;

    private static final Json NO_VALUE = Json.parse("null");
    private static final Json NO_TEXT = Json.parse("\"\"");
    private static final Json NO_TICKS = Json.parse("[]");

    Json in(Component field) {
        return switch (this) {
            case LIKELIEST -> likeliest(field);
            case MISSING -> Json.MISSING;
            case NULL -> NO_VALUE;
            case EMPTY_TEXT -> NO_TEXT;
            case EMPTY_LIST -> NO_TICKS;
        };
    }

    private static Json likeliest(Component field) {
        if (field instanceof Input || field instanceof Textarea) {
            return NO_TEXT;
        }
        return field instanceof Checkbox ? NO_TICKS : Json.MISSING;
    }
}
