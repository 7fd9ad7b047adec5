package dev.easel.compiler.proof;

import dev.easel.protocol.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Canvas Kit's own table of components, actions, replies and limits. */
final class CanvasKitTable {
    private static final Json TABLE = read();

    private CanvasKitTable() {}

    /** The components and their parts, by type. */
    static Json components() {
        return TABLE.get("components");
    }

    /** The actions, by type. */
    static Json actions() {
        return TABLE.get("actions");
    }

    /** For each kind of request which member its reply has: {@code required}, {@code optional}, {@code one_of} or {@code x}. */
    static Json replies() {
        return TABLE.get("response_matrix");
    }

    static long contentBytes() {
        return limit("content_bytes");
    }

    static long storedDataBytes() {
        return limit("stored_data_bytes");
    }

    private static long limit(String name) {
        Long limit = TABLE.get("limits").get(name).integer();
        if (limit == null) {
            throw new IllegalStateException(name);
        }
        return limit;
    }

    private static Json read() {
        try {
            return Json.parse(Files.readString(Path.of("src", "test", "resources", "canvas-kit", "components.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
