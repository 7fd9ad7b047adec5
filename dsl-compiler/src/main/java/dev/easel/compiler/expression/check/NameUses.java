package dev.easel.compiler.expression.check;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.type.Type;

/**
 * Learns which names expressions use, and takes what there is to say of those that nothing declares: the same word in many places may be
 * one mistake, made where it is declared.
 */
public interface NameUses {
    /** A name that has a value in this scope is used. */
    void name(String name, Scope scope);

    /** A field or constant of this type is used. */
    void member(Type of, String member);

    /** A name has no value in this scope; {@code wrong} says so of this place. */
    void unknownName(String name, Scope scope, Diagnostic wrong);

    /** A type has no such field or constant; {@code wrong} says so of this place. */
    void unknownMember(Type of, String member, Diagnostic wrong);

    /** There is no such function; {@code wrong} says so of this place. */
    void unknownFunction(String name, Diagnostic wrong);
}
