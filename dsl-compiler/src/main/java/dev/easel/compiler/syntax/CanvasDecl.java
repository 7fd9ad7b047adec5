package dev.easel.compiler.syntax;

import java.util.List;

/**
 * A canvas as written.
 *
 * @param name its name
 * @param components its components
 */
public record CanvasDecl(Word name, List<ComponentDecl> components) {

    /** Freezes the list. */
    public CanvasDecl {
        components = List.copyOf(components);
    }
}
