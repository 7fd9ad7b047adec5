package dev.easel.compiler.model;

import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import dev.easel.compiler.type.Type;
import org.jspecify.annotations.Nullable;

/**
 * A name that is declared with the type of its values.
 *
 * @param name the name as declared
 * @param type what its values are
 * @param byDefault the value where none is given, a constant; null if one must be given or it may be missing
 * @param span the name in the file
 */
public record TypedName(String name, Type type, @Nullable Expr byDefault, SourceSpan span) implements Sourced {
    /** The name as expressions write it: a dash reads as an underscore. */
    public String identifier() {
        return name.replace('-', '_');
    }

    /** Whether a value need not be given. */
    public boolean mayBeOmitted() {
        return byDefault != null || type.isOptional();
    }
}
