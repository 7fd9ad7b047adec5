package dev.easel.protocol.canvas;

import dev.easel.protocol.json.Json;
import dev.easel.protocol.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * A component of a canvas: one of Canvas Kit's twelve, or one that is newer than this version of Easel.
 *
 * <p>Components are immutable. They hold Canvas Kit's attributes as they are on the wire and do not judge them: a dropdown of one option
 * can be made, and Intercom refuses it.
 */
public sealed interface Component
        permits Text,
                Image,
                Spacer,
                Divider,
                DataTable,
                ItemList,
                Button,
                Input,
                Textarea,
                Dropdown,
                Checkbox,
                SingleSelect,
                UnknownComponent {
    /**
     * Reads a component. Attributes that its type does not have are dropped; an optional one that is null is absent.
     *
     * @param json an object with a {@code type}
     * @return the component; an {@link UnknownComponent} if Easel does not know its type
     * @throws MalformedCanvasException if an attribute that Canvas Kit requires is missing, or one has a value that it does not take
     */
    static Component read(Json json) {
        return ComponentReader.read(json, "component");
    }

    /**
     * Names the component as Canvas Kit does.
     *
     * @return a type such as {@code single-select}
     */
    String type();

    /**
     * Identifies the component within its canvas.
     *
     * @return its id, or null if it has none; a data table never has one
     */
    @Nullable
    String id();

    /**
     * Writes the component as compact JSON: the type first, the action last, and nothing for what is absent or false.
     *
     * @param out where to
     */
    void writeTo(JsonWriter out);
}
