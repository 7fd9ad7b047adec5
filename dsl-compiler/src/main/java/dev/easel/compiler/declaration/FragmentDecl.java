package dev.easel.compiler.declaration;

import java.util.List;

/**
 * A piece of canvases as written.
 *
 * @param name its name
 * @param params the values that whoever uses it passes
 * @param components what stands in it
 * @param routes where its submits lead, as far as that is said from outside of them
 */
public record FragmentDecl(Word name, List<TypedNameDecl> params, List<ElementDecl> components, RoutesDecl routes) {

    /** Freezes the lists. */
    public FragmentDecl {
        params = List.copyOf(params);
        components = List.copyOf(components);
    }
}
