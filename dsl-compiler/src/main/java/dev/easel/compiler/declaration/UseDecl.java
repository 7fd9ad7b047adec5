package dev.easel.compiler.declaration;

import dev.easel.compiler.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a fragment stands, as written.
 *
 * @param fragment the fragment's name
 * @param with the params that are passed to it
 * @param as the name of this use of it, if it has one
 * @param routes where its submits lead that say nothing themselves
 */
public record UseDecl(
        Word fragment, List<GivenDecl> with, @Nullable Word as, RoutesDecl routes) implements ElementDecl {

    /** Freezes the list. */
    public UseDecl {
        with = List.copyOf(with);
    }

    @Override
    public SourceSpan span() {
        return fragment.span();
    }
}
