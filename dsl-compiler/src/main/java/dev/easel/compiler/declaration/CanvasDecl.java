package dev.easel.compiler.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A canvas as written.
 *
 * @param name its name
 * @param params the values that whoever shows it passes
 * @param load what Java supplies whenever it is shown, if it does
 * @param body what is on it
 * @param routes where its submits lead, as far as that is said from outside of them
 */
public record CanvasDecl(
        Word name, List<TypedNameDecl> params, @Nullable LoadDecl load, CanvasBody body, RoutesDecl routes) {

    /** Freezes the list. */
    public CanvasDecl {
        params = List.copyOf(params);
    }

    /**
     * What is on a canvas.
     *
     * @param components its components
     * @param storedData what it sets in the stored data
     */
    public record CanvasBody(List<ElementDecl> components, List<StoredValueDecl> storedData) {
        /** Nothing at all. */
        public static final CanvasBody EMPTY = new CanvasBody(List.of(), List.of());

        /** Freezes the lists. */
        public CanvasBody {
            components = List.copyOf(components);
            storedData = List.copyOf(storedData);
        }
    }
}
