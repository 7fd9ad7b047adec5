package dev.easel.compiler.declaration;

import java.util.List;

/**
 * A canvas as written.
 *
 * @param name its name
 * @param body what is on it
 * @param routes where its submits lead, as far as that is said from outside of them
 */
public record CanvasDecl(Word name, CanvasBody body, RoutesDecl routes) {

    /**
     * What is on a canvas.
     *
     * @param components its components
     * @param storedData what it sets in the stored data
     */
    public record CanvasBody(List<ComponentDecl> components, List<StoredValueDecl> storedData) {
        /** Nothing at all. */
        public static final CanvasBody EMPTY = new CanvasBody(List.of(), List.of());

        /** Freezes the lists. */
        public CanvasBody {
            components = List.copyOf(components);
            storedData = List.copyOf(storedData);
        }
    }
}
