package dev.easel.compiler.model;

import java.util.List;

/**
 * What Java supplies each time a canvas is shown.
 *
 * @param names the values, as declared; none if the canvas has no load
 * @param instead the canvases that the load may show in its place
 */
public record Load(List<TypedName> names, List<Target.ToCanvas> instead) {
    /** No load. */
    public static final Load NONE = new Load(List.of(), List.of());

    /** Freezes the lists. */
    public Load {
        names = List.copyOf(names);
        instead = List.copyOf(instead);
    }

    /** Whether there is one. */
    public boolean isPresent() {
        return !names.isEmpty();
    }
}
