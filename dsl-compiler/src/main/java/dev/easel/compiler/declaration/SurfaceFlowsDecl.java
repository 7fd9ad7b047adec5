package dev.easel.compiler.declaration;

import dev.easel.compiler.catalog.Surface;
import java.util.List;

/**
 * The flows of one surface as written.
 *
 * @param surface the surface
 * @param word where it is named
 * @param flows its flows
 */
public record SurfaceFlowsDecl(Surface surface, Word word, List<FlowDecl> flows) {

    /** Freezes the list. */
    public SurfaceFlowsDecl {
        flows = List.copyOf(flows);
    }
}
