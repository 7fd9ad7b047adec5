package dev.easel.compiler.source;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Finds files that a definition names. */
@FunctionalInterface
public interface SourceFiles {
    /** Finds nothing. */
    SourceFiles NONE = (definition, name) -> Optional.empty();

    /**
     * The file of this name, which is relative to the definition's folder and stays in it; nothing if there is none.
     *
     * @throws IOException if there is one, and it cannot be read
     */
    Optional<SourceFile> find(SourceFile definition, String name) throws IOException;

    /**
     * The names of the files that match a pattern, which is relative to the definition's folder as they are: {@code *} stands for anything but a
     * slash, {@code **} for anything. A name without either matches itself, whether there is such a file or not.
     *
     * @throws IOException if the folder cannot be read
     */
    default List<String> names(SourceFile definition, String pattern) throws IOException {
        return List.of(pattern);
    }
}
