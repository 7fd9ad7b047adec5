package dev.easel.compiler.source;

import java.io.IOException;
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
}
