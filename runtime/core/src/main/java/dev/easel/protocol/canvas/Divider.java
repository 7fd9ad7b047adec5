package dev.easel.protocol.canvas;

import dev.easel.protocol.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * A line between two components (Canvas Kit, "Presentation components").
 *
 * @param id its id, unique within the canvas, without effect in the protocol; or null
 * @param bottomMargin {@code NONE} to close up to what follows, or null for 10 px
 */
public record Divider(@Nullable String id, @Nullable BottomMargin bottomMargin) implements Component {
    static final String TYPE = "divider";

    /**
     * Makes a divider as Canvas Kit draws it by default.
     *
     * @return a divider without optional attributes
     */
    public static Divider of() {
        return new Divider(null, null);
    }

    static Divider read(Attributes from) {
        return new Divider(from.optionalText("id"), from.word("bottom_margin", BottomMargin.values()));
    }

    /**
     * Sets the id.
     *
     * @param id its id, unique within the canvas, without effect in the protocol; or null
     * @return a divider that differs in this alone
     */
    public Divider withId(@Nullable String id) {
        return new Divider(id, bottomMargin);
    }

    /**
     * Sets the distance to what follows.
     *
     * @param bottomMargin {@code NONE} to close up to what follows, or null for 10 px
     * @return a divider that differs in this alone
     */
    public Divider withBottomMargin(@Nullable BottomMargin bottomMargin) {
        return new Divider(id, bottomMargin);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void writeTo(JsonWriter out) {
        new ObjectWriter(out, TYPE)
                .text("id", id)
                .word("bottom_margin", bottomMargin)
                .end();
    }
}
