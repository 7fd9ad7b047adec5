package dev.easel.compiler.expression;

import dev.easel.compiler.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A scope with one more name.
 *
 * @param outer the other names
 * @param variable the one more
 * @param place where that is declared, if that is in the definition
 */
record NestedScope(Scope outer, Variable variable, @Nullable SourceSpan place) implements Scope {
    @Override
    public Optional<Variable> variable(String name) {
        return variable.name().equals(name) ? Optional.of(variable) : outer.variable(name);
    }

    @Override
    public Optional<SourceSpan> declared(String name) {
        return variable.name().equals(name) ? Optional.ofNullable(place) : outer.declared(name);
    }

    @Override
    public List<String> names() {
        return Stream.concat(Stream.of(variable.name()), outer.names().stream()).toList();
    }

    @Override
    public Optional<String> whyNot(String name) {
        return outer.whyNot(name);
    }
}
