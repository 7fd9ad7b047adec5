package dev.easel.compiler.model;

import dev.easel.compiler.source.SourceSpan;
import java.util.List;

/**
 * One side of a condition or loop that decides whether something is on a canvas.
 *
 * @param span the word that makes the condition or the loop
 * @param otherwise whether it is the side of the {@code else}
 * @param uses where the fragments are used that it stands in, the outermost first: each use of one has its own
 */
public record Guard(SourceSpan span, boolean otherwise, List<SourceSpan> uses) {
    /** Freezes the list. */
    public Guard {
        uses = List.copyOf(uses);
    }

    /** The other side. */
    public Guard opposite() {
        return new Guard(span, !otherwise, uses);
    }
}
