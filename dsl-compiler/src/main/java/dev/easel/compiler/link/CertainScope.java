package dev.easel.compiler.link;

import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.source.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scope in which some parts of a variable are known to be there, and others to be missing.
 *
 * @param known the names that have a value there
 * @param variable the variable
 * @param certain whether such a part is there, as expressions write it behind the name: {@code phone}, {@code home.phone}
 */
record CertainScope(Scope known, Variable variable, Map<String, Boolean> certain) implements Scope {
    /** Freezes the map. */
    CertainScope {
        certain = Map.copyOf(certain);
    }

    @Override
    public Optional<Boolean> isThere(Expr.Member member) {
        return path(member)
                .flatMap(path -> Optional.ofNullable(certain.get(path)))
                .or(() -> known.isThere(member));
    }

    private Optional<String> path(Expr.Member member) {
        if (member.of() instanceof Expr.Name name) {
            return Optional.of(member.name()).filter(path -> name.variable().equals(variable));
        }
        return member.of() instanceof Expr.Member group
                ? path(group).map(path -> path + "." + member.name())
                : Optional.empty();
    }

    @Override
    public boolean gives() {
        return true;
    }

    @Override
    public Optional<Variable> variable(String name) {
        return known.variable(name);
    }

    @Override
    public List<String> names() {
        return known.names();
    }

    @Override
    public Optional<String> whyNot(String name) {
        return known.whyNot(name);
    }

    @Override
    public Optional<SourceSpan> declared(String name) {
        return known.declared(name);
    }

    @Override
    public Optional<Expr> given(Variable other) {
        return known.given(other);
    }

    @Override
    public boolean isTaken(String name) {
        return known.isTaken(name);
    }

    @Override
    public Optional<String> hint(String name) {
        return known.hint(name);
    }
}
