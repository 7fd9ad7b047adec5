package dev.easel.compiler.link;

import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.source.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A scope some names of which stand for something else.
 *
 * @param known the names that have a value there
 * @param values what some of them stand for
 * @param around where that is written: its names have no value here, but what is given holds them
 * @param outside names that have a value around, and none here
 */
record GivingScope(Scope known, Map<Variable, Expr> values, Scope around, Set<String> outside) implements Scope {
    /** Freezes the map. */
    GivingScope {
        values = Map.copyOf(values);
    }

    GivingScope(Scope known, Map<Variable, Expr> values, Scope around) {
        this(known, values, around, Set.of());
    }

    /** One in which nothing is given yet, but what is entered in fragments is grouped. */
    static Scope open(Scope known) {
        return open(known, Set.of());
    }

    /** The same, with the names that whoever uses a fragment has around it. */
    static Scope open(Scope known, Set<String> outside) {
        return new GivingScope(known, Map.of(), known, outside);
    }

    @Override
    public Optional<Variable> variable(String name) {
        return known.variable(name);
    }

    @Override
    public Optional<SourceSpan> declared(String name) {
        return known.declared(name);
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
    public Optional<Expr> given(Variable variable) {
        return Optional.ofNullable(values.get(variable)).or(() -> known.given(variable));
    }

    @Override
    public Optional<Boolean> isThere(Expr.Member member) {
        return known.isThere(member);
    }

    @Override
    public boolean gives() {
        return true;
    }

    @Override
    public boolean isTaken(String variable) {
        // the one may be within the other, and then asking both would ask that twice
        return known.isTaken(variable) || around != known && around.isTaken(variable);
    }

    @Override
    public Optional<String> hint(String name) {
        return outside.contains(name)
                ? Optional.of("a fragment knows its own params: declare `" + name + "` there, and pass it with `with`")
                : known.hint(name);
    }
}
