package dev.easel.runtime.input;

import dev.easel.protocol.json.ByteSpan;
import dev.easel.protocol.json.JsonReader;
import java.util.ArrayList;
import java.util.List;

/**
 * The {@code content} of a canvas, with its components apart.
 *
 * @param bytes its JSON
 * @param components the components in order
 * @param array where the list of them lies
 */
record ShownContent(byte[] bytes, List<ShownComponent> components, ByteSpan array) {

    static ShownContent read(byte[] bytes) {
        List<ShownComponent> components = new ArrayList<>();
        ByteSpan array = new ByteSpan(0, 0);
        try (JsonReader reader = JsonReader.of(bytes)) {
            for (String name = reader.nextName(); name != null; name = reader.nextName()) {
                if (name.equals("components")) {
                    array = readAll(reader, components);
                } else {
                    reader.skip();
                }
            }
        }
        return new ShownContent(bytes, components, array);
    }

    private static ByteSpan readAll(JsonReader reader, List<ShownComponent> components) {
        reader.enterArray();
        int start = reader.tokenStart();
        while (reader.nextElement()) {
            components.add(ShownComponent.read(reader));
        }
        return new ByteSpan(start, reader.position());
    }

    /** All that stands before the first component. */
    ByteSpan before() {
        return new ByteSpan(0, array.start() + 1);
    }

    /** All that stands after the list of components. */
    ByteSpan after() {
        return new ByteSpan(array.end(), bytes.length);
    }
}
