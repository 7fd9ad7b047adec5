package dev.easel.compiler.declaration;

import dev.easel.compiler.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Elements under a condition, a loop or both, as written.
 *
 * @param guard the condition and the loop
 * @param body what stands there each time; one element, or those of a group
 * @param otherwise what stands there when that is nothing
 * @param span all of it
 */
public record GuardedDecl(
        GuardDecl guard, List<ElementDecl> body, @Nullable ElseDecl otherwise, SourceSpan span) implements ElementDecl {

    /** Freezes the list. */
    public GuardedDecl {
        body = List.copyOf(body);
    }
}
