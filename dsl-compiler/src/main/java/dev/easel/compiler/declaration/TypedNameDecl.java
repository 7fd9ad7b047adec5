package dev.easel.compiler.declaration;

import org.jspecify.annotations.Nullable;

/**
 * A name that is given a type, as written: {@code shop: string = "the bar"}.
 *
 * @param name the name
 * @param type its type
 * @param byDefault the value where none is given, if there is one
 */
public record TypedNameDecl(
        Word name, TypeDecl type, @Nullable CodeDecl byDefault) {
    /** The name as expressions write it. */
    public String identifier() {
        return name.identifier();
    }
}
