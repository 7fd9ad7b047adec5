package dev.easel.compiler.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code routes} of a canvas as written.
 *
 * @param named the routes of components that are named
 * @param fallback where every other submit leads that has no target of its own
 */
public record RoutesDecl(List<RouteDecl> named, @Nullable RouteDecl fallback) {
    /** No routes. */
    public static final RoutesDecl NONE = new RoutesDecl(List.of(), null);

    /** Freezes the list. */
    public RoutesDecl {
        named = List.copyOf(named);
    }
}
