package dev.easel.compiler.declaration;

import dev.easel.compiler.type.Scalar;

/**
 * A name of the stored data as declared.
 *
 * @param name the name
 * @param type what its values are
 * @param optional whether it may be empty
 */
public record StoredNameDecl(Word name, Scalar type, boolean optional) {}
