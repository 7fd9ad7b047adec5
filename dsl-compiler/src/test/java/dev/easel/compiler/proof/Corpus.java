package dev.easel.compiler.proof;

import dev.easel.protocol.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The replies under {@code corpus/}. */
final class Corpus {
    private static final Path DIRECTORY = Path.of("src", "test", "resources", "corpus");

    /** All of them that show components. */
    static final List<Payload> PAYLOADS = Json.parse(read(DIRECTORY.resolve("index.json"))).items().stream()
            .filter(entry -> Boolean.TRUE.equals(entry.get("has_components").bool()))
            .map(Corpus::payload)
            .toList();

    private Corpus() {}

    private static Payload payload(Json entry) {
        String file = text(entry.get("file"));
        return new Payload(
                file.replace(".json", ""),
                text(entry.get("flow")),
                entry.get("findings").items().stream().map(Corpus::text).toList(),
                read(DIRECTORY.resolve("canvases").resolve(file)));
    }

    private static String text(Json json) {
        return Objects.requireNonNull(json.text());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
