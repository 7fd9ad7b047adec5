package dev.easel.compiler.expression;

import dev.easel.compiler.source.SourceSpan;
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

    /** The same, with one more name. */
    default Scope with(Variable variable) {
        return new NestedScope(this, variable, null);
    }

    /** The same, with one more name that is declared there. */
    default Scope with(Variable variable, SourceSpan declared) {
        return new NestedScope(this, variable, declared);
    }
}
