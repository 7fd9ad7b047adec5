package dev.easel.compiler.model;

import dev.easel.compiler.catalog.Surface;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an app does on one surface.
 *
 * @param surface the surface
 * @param locations where on it the app appears, as written
 * @param configure where its configure loop starts; only on Messenger, and only if the app has one
 * @param initialize where it starts
 * @param failure the canvas that is shown when a handler fails, if one is declared for this surface or for both
 * @param stale the canvas that is shown when nothing of the app sends a submit, if one is declared for this surface or for both
 * @param span the surface's name in the file
 */
public record SurfaceFlows(
        Surface surface,
        List<String> locations,
        @Nullable Target configure,
        Target initialize,
        Target.@Nullable ToCanvas failure,
        Target.@Nullable ToCanvas stale,
        SourceSpan span)
        implements Sourced {

    /** Freezes the list. */
    public SurfaceFlows {
        locations = List.copyOf(locations);
    }
}
