package dev.easel.protocol.canvas;

import dev.easel.protocol.json.JsonWriter;

/**
 * A row of a {@link DataTable} (Canvas Kit, "Presentation components").
 *
 * @param field the left column: what it is about
 * @param value the right column: what it is, a text even if it is a number
 */
public record FieldValue(String field, String value) {
    static final String TYPE = "field-value";

    /**
     * Makes a row with what Canvas Kit requires.
     *
     * @param field the left column: what it is about
     * @param value the right column: what it is, a text even if it is a number
     * @return a row without optional attributes
     */
    public static FieldValue of(String field, String value) {
        return new FieldValue(field, value);
    }

    static FieldValue read(Attributes from) {
        return new FieldValue(from.text("field"), from.text("value"));
    }

    /**
     * Names it as Canvas Kit does.
     *
     * @return {@code field-value}
     */
    public String type() {
        return TYPE;
    }

    /**
     * Writes it as compact JSON, the type first.
     *
     * @param out where to
     */
    public void writeTo(JsonWriter out) {
        new ObjectWriter(out, TYPE).text("field", field).text("value", value).end();
    }
}
