package dev.easel.protocol.screen;

import dev.easel.protocol.json.JsonReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option, or an item of a list.
 *
 * @param id its id
 * @param disabled whether it can be used
 * @param sheet the address of the sheet that it opens, or null
 */
record Entry(String id, boolean disabled, @Nullable String sheet) {
    /** Reads the current value: entries without an id, or with two, are none. */
    static List<Entry> readAll(JsonReader reader) {
        if (!reader.enterArray()) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        while (reader.nextElement()) {
            Entry entry = reader.enter() ? read(reader) : null;
            if (entry != null) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static @Nullable Entry read(JsonReader reader) {
        String id = null;
        boolean disabled = false;
        String sheet = null;
        int ids = 0;
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "id" -> {
                    id = reader.string();
                    ids++;
                }
                case "disabled" -> disabled |= !reader.isFalse();
                case "action" -> sheet = SheetAction.address(reader);
                default -> reader.skip();
            }
        }
        return id == null || ids > 1 ? null : new Entry(id, disabled, sheet);
    }
}
