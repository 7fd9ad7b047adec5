package dev.easel.compiler.declaration;

import dev.easel.compiler.catalog.Surface;
import java.util.List;

/**
 * A surface under {@code surfaces} as written.
 *
 * @param surface the surface
 * @param word where it is named
 * @param locations where on it the app appears
 */
public record SurfaceDecl(Surface surface, Word word, List<Word> locations) {

    /** Freezes the list. */
    public SurfaceDecl {
        locations = List.copyOf(locations);
    }
}
