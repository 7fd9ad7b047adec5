package dev.easel.protocol.screen;

import dev.easel.protocol.json.JsonReader;
import org.jspecify.annotations.Nullable;

/** An action that opens a sheet. */
final class SheetAction {
    private SheetAction() {}

    /** Reads the current value: the address, or null if it is another action, or says twice what it is. */
    static @Nullable String address(JsonReader reader) {
        if (!reader.enter()) {
            return null;
        }
        String type = null;
        String url = null;
        int met = 0;
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "type" -> {
                    type = reader.string();
                    met++;
                }
                case "url" -> {
                    url = reader.string();
                    met++;
                }
                default -> reader.skip();
            }
        }
        return "sheet".equals(type) && met == 2 ? url : null;
    }
}
