package dev.easel.compiler.model;

import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import dev.easel.compiler.type.Scalar;

/**
 * A name of what travels with a card.
 *
 * @param name the name
 * @param type what its values are
 * @param optional whether it may be empty
 * @param span the name in the file
 */
public record StoredName(String name, Scalar type, boolean optional, SourceSpan span) implements Sourced {}
