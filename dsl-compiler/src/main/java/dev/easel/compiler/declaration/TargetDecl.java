package dev.easel.compiler.declaration;

import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;

/** A target as written. */
public sealed interface TargetDecl extends Sourced {

    /**
     * A canvas or a handler.
     *
     * @param name its name
     */
    record To(Word name) implements TargetDecl {
        @Override
        public SourceSpan span() {
            return name.span();
        }
    }

    /**
     * The end of the configure loop.
     *
     * @param span the word {@code results}
     */
    record Results(SourceSpan span) implements TargetDecl {}
}
