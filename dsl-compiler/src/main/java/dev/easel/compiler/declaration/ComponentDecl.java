package dev.easel.compiler.declaration;

import dev.easel.compiler.catalog.ComponentType;
import dev.easel.compiler.source.SourceSpan;
import java.util.List;

/**
 * A component, or a part of one, as written.
 *
 * @param type its type
 * @param word where the type is named, or where it starts
 * @param attributes what is said of it; shorthand is written out
 * @param actions what using it does: one, or a submit in short beside the same verbatim, or what contradicts itself
 */
public record ComponentDecl(ComponentType type, Word word, List<AttributeDecl> attributes, List<ActionDecl> actions)
        implements ElementDecl {

    /** Freezes the lists. */
    public ComponentDecl {
        attributes = List.copyOf(attributes);
        actions = List.copyOf(actions);
    }

    @Override
    public SourceSpan span() {
        return word.span();
    }
}
