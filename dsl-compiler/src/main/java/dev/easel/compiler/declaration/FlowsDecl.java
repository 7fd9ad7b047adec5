package dev.easel.compiler.declaration;

import java.util.List;

/**
 * The section {@code flows} as written.
 *
 * @param common the flows that stand on top
 * @param surfaces the flows of one surface
 * @param word the key of the section
 */
public record FlowsDecl(List<FlowDecl> common, List<SurfaceFlowsDecl> surfaces, Word word) {

    /** Freezes the lists. */
    public FlowsDecl {
        common = List.copyOf(common);
        surfaces = List.copyOf(surfaces);
    }
}
