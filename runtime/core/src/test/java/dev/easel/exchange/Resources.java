package dev.easel.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the test resources. */
public final class Resources {
    private Resources() {}

    public static byte[] bytes(String path) {
        try {
            return Files.readAllBytes(path(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<String> filesIn(String folder) {
        try (Stream<Path> files = Files.list(path(folder))) {
            List<String> names = files.map(file -> folder + "/" + file.getFileName())
                    .sorted()
                    .toList();
            if (names.isEmpty()) {
                throw new IllegalStateException(folder + " is empty");
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(String path) {
        URL url = Objects.requireNonNull(Resources.class.getResource("/" + path), path);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
