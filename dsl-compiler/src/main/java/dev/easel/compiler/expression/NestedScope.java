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
 * @param name the one more
 * @param variable the variable of that name
 * @param place where that is declared, if that is in the definition
 */
record NestedScope(
        Scope outer,
        String name,
        Variable variable,
        @Nullable SourceSpan place) implements Scope {
    @Override
    public Optional<Variable> variable(String other) {
        return name.equals(other) ? Optional.of(variable) : outer.variable(other);
    }

    @Override
    public Optional<SourceSpan> declared(String other) {
        return name.equals(other) ? Optional.ofNullable(place) : outer.declared(other);
    }

    @Override
    public List<String> names() {
        return Stream.concat(Stream.of(name), outer.names().stream()).toList();
    }

    @Override
    public Optional<String> whyNot(String other) {
        return outer.whyNot(other);
    }

    @Override
    public Optional<Expr> given(Expr expr) {
        return outer.given(expr);
    }

    @Override
    public boolean gives() {
        return outer.gives();
    }

    @Override
    public boolean isTaken(String other) {
        return variable.name().equals(other) || outer.isTaken(other);
    }

    @Override
    public Optional<String> hint(String other) {
        return outer.hint(other);
    }
}
