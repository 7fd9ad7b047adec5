package dev.easel.compiler.expression;

import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.type.Type;
import java.util.List;
import java.util.Optional;

/** The names that have a value at some place of a definition. */
public interface Scope {
    /** The variable of this name, spelt as expressions do: {@code -} reads {@code _}. */
    Optional<Variable> variable(String name);

    /** All names. */
    List<String> names();

    /** Why a name that the language knows elsewhere has no value here, as a sentence without a full stop; nothing of other names. */
    Optional<String> whyNot(String name);

    /** Where the variable of this name is declared, if that is in the definition. */
    default Optional<SourceSpan> declared(String name) {
        return Optional.empty();
    }

    /** What stands in place of a name, or of a part of one, if something is given to it. */
    default Optional<Expr> given(Expr name) {
        return Optional.empty();
    }

    /** Whether anything is given in place of a name, or grouped under one. */
    default boolean gives() {
        return false;
    }

    /** Whether a variable is called so, even one that has no name here and is in what is given. */
    default boolean isTaken(String variable) {
        return variable(variable).isPresent();
    }

    /** What to do about a name that has no value here, if anything is known of it. */
    default Optional<String> hint(String name) {
        return Optional.empty();
    }

    /** A variable that a loop, or a part of an expression, has for this name. */
    default Variable local(String name, Type type) {
        String called = name;
        for (int i = 2; variable(name).isEmpty() && isTaken(called); i++) {
            called = name + "_" + i;
        }
        return new Variable(called, type, Variable.Origin.LOCAL);
    }

    /** The same, with one more name. */
    default Scope with(Variable variable) {
        return new NestedScope(this, variable.name(), variable, null);
    }

    /** The same, with one more name for a variable. */
    default Scope with(String name, Variable variable) {
        return new NestedScope(this, name, variable, null);
    }

    /** The same, with one more name for a variable that is declared there. */
    default Scope with(String name, Variable variable, SourceSpan declared) {
        return new NestedScope(this, name, variable, declared);
    }
}
