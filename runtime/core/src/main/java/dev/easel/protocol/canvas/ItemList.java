package dev.easel.protocol.canvas;

import dev.easel.protocol.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of items, Canvas Kit's {@code list} (Canvas Kit, "Interactive components").
 *
 * @param items its items, in order; Canvas Kit knows no maximum
 * @param disabled true if no item can be used
 * @param id its id, or null; undocumented, and harmless where apps send one
 */
public record ItemList(
        List<Item> items, boolean disabled, @Nullable String id) implements Component {
    static final String TYPE = "list";

    /**
     * Copies the list.
     *
     * @param items its items, in order; Canvas Kit knows no maximum
     * @param disabled true if no item can be used
     * @param id its id, or null; undocumented, and harmless where apps send one
     */
    public ItemList {
        items = List.copyOf(items);
    }

    /**
     * Makes a list with what Canvas Kit requires.
     *
     * @param items its items, in order; Canvas Kit knows no maximum
     * @return a list without optional attributes
     */
    public static ItemList of(List<Item> items) {
        return new ItemList(items, false, null);
    }

    static ItemList read(Attributes from) {
        return new ItemList(from.parts("items", Item.TYPE, Item::read), from.flag("disabled"), from.optionalText("id"));
    }

    /**
     * Sets whether its items can be used.
     *
     * @param disabled true if no item can be used
     * @return a list that differs in this alone
     */
    public ItemList withDisabled(boolean disabled) {
        return new ItemList(items, disabled, id);
    }

    /**
     * Sets the id.
     *
     * @param id its id, or null; undocumented, and harmless where apps send one
     * @return a list that differs in this alone
     */
    public ItemList withId(@Nullable String id) {
        return new ItemList(items, disabled, id);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void writeTo(JsonWriter out) {
        new ObjectWriter(out, TYPE)
                .parts("items", items, Item::writeTo)
                .flag("disabled", disabled)
                .text("id", id)
                .end();
    }
}
