package dev.easel.protocol.canvas;

import dev.easel.protocol.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of two columns (Canvas Kit, "Presentation components"; since API version 1.3).
 *
 * <p>The Messenger wraps long texts; the Inbox and configure cut them off.
 *
 * @param items its rows, in order
 */
public record DataTable(List<FieldValue> items) implements Component {
    static final String TYPE = "data-table";

    /**
     * Copies the list.
     *
     * @param items its rows, in order
     */
    public DataTable {
        items = List.copyOf(items);
    }

    /**
     * Makes a table with what Canvas Kit requires.
     *
     * @param items its rows, in order
     * @return a table without optional attributes
     */
    public static DataTable of(List<FieldValue> items) {
        return new DataTable(items);
    }

    static DataTable read(Attributes from) {
        return new DataTable(from.parts("items", FieldValue.TYPE, FieldValue::read));
    }

    @Override
    public @Nullable String id() {
        return null;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void writeTo(JsonWriter out) {
        new ObjectWriter(out, TYPE).parts("items", items, FieldValue::writeTo).end();
    }
}
