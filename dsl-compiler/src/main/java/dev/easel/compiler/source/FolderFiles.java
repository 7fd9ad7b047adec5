package dev.easel.compiler.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Files on disk.
 *
 * @param root the folder that the paths of definitions are relative to
 */
public record FolderFiles(Path root) implements SourceFiles {

    @Override
    public Optional<SourceFile> find(SourceFile definition, String name) throws IOException {
        try {
            return find(Path.of(definition.path()), Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<SourceFile> find(Path definition, Path name) throws IOException {
        Path shown = definition.resolveSibling(name);
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
