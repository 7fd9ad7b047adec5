package dev.easel.protocol.canvas;

import dev.easel.protocol.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * Empty space between two components (Canvas Kit, "Presentation components").
 *
 * @param id its id, unique within the canvas, without effect in the protocol; or null
 * @param size how high it is, or null for {@code S}
 */
public record Spacer(@Nullable String id, @Nullable Size size) implements Component {
    static final String TYPE = "spacer";

    /** How high a spacer is. */
    public enum Size implements Word {
        /** Least. */
        XS("xs"),
        /** Little. */
        S("s"),
        /** Some. */
        M("m"),
        /** Much. */
        L("l"),
        /** Most. */
        XL("xl");

        private final String word;

        Size(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /**
     * Makes a spacer as Canvas Kit draws it by default.
     *
     * @return a spacer without optional attributes
     */
    public static Spacer of() {
        return new Spacer(null, null);
    }

    static Spacer read(Attributes from) {
        return new Spacer(from.optionalText("id"), from.word("size", Size.values()));
    }

    /**
     * Sets the id.
     *
     * @param id its id, unique within the canvas, without effect in the protocol; or null
     * @return a spacer that differs in this alone
     */
    public Spacer withId(@Nullable String id) {
        return new Spacer(id, size);
    }

    /**
     * Sets how high it is.
     *
     * @param size how high it is, or null for {@code S}
     * @return a spacer that differs in this alone
     */
    public Spacer withSize(@Nullable Size size) {
        return new Spacer(id, size);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void writeTo(JsonWriter out) {
        new ObjectWriter(out, TYPE).text("id", id).word("size", size).end();
    }
}
