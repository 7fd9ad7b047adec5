package dev.easel.compiler.expression;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A scope with one more name.
 *
 * @param outer the other names
 * @param variable the one more
 */
record NestedScope(Scope outer, Variable variable) implements Scope {
    @Override
    public Optional<Variable> variable(String name) {
        return variable.name().equals(name) ? Optional.of(variable) : outer.variable(name);
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
