package dev.easel.compiler.syntax;

import dev.easel.compiler.catalog.ComponentType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A component as written.
 *
 * @param type its type
 * @param word where the type is named
 * @param attributes everything else that is said of it; shorthand is written out
 * @param submit where its submit leads
 */
public record ComponentDecl(
        ComponentType type,
        Word word,
        List<AttributeDecl> attributes,
        @Nullable TargetDecl submit) {

    /** Freezes the list. */
    public ComponentDecl {
        attributes = List.copyOf(attributes);
    }
}
