package dev.easel.compiler.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files on disk.
 *
 * @param root the folder that the paths of definitions are relative to
 */
public record FolderFiles(Path root) implements SourceFiles {
    private static final int DEEPEST = 20;

    @Override
    public Optional<SourceFile> find(SourceFile definition, String name) throws IOException {
        try {
            return find(Path.of(definition.path()), Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<String> names(SourceFile definition, String pattern) throws IOException {
        if (!pattern.contains("*")) {
            return List.of(pattern);
        }
        Path file = root.resolve(definition.path()).toAbsolutePath();
        Path folder = Objects.requireNonNull(file.getParent());
        NamePattern matching = NamePattern.of(pattern);
        try (Stream<Path> below = Files.walk(folder, DEEPEST)) {
            return below.map(found -> folder.relativize(found).toString().replace('\\', '/'))
                    .filter(name -> matching.matches(name))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Optional<SourceFile> find(Path definition, Path name) throws IOException {
        Path shown = definition.resolveSibling(name).normalize();
        Path file = root.resolve(shown);
        if (leaves(name) || !Files.isRegularFile(file) || leaves(root.resolve(definition), file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(SourceFile.of(shown.toString().replace('\\', '/'), in));
        }
    }

    /** Whether a link leads out of the definition's folder. */
    private static boolean leaves(Path definition, Path file) throws IOException {
        Path folder = definition.toAbsolutePath().normalize().getParent();
        return folder == null || !file.toRealPath().startsWith(folder.toRealPath());
    }

    private static boolean leaves(Path name) {
        return name.isAbsolute() || name.normalize().startsWith("..");
    }
}
