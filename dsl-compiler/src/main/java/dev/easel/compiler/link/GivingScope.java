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
 * @param parts what parts of what was entered stand for, as they are written behind {@code input}: {@code phone}, {@code home.phone}
 * @param around where that is written: its names have no value here, but what is given holds them
 * @param outside names that have a value around, and none here
 */
record GivingScope(Scope known, Map<Variable, Expr> values, Map<String, Expr> parts, Scope around, Set<String> outside)
        implements Scope {
    /** Freezes the map. */
    GivingScope {
        values = Map.copyOf(values);
        parts = Map.copyOf(parts);
    }

    GivingScope(Scope known, Map<Variable, Expr> values, Scope around) {
        this(known, values, Map.of(), around, Set.of());
    }

    /** One in which nothing is given yet, but what is entered in fragments is grouped. */
    static Scope open(Scope known) {
        return open(known, Set.of());
    }

    /** The same, with the names that whoever uses a fragment has around it. */
    static Scope open(Scope known, Set<String> outside) {
        return new GivingScope(known, Map.of(), Map.of(), known, outside);
    }

    /** One where parts of what was entered stand for something else. */
    static Scope ofParts(Scope known, Map<String, Expr> parts) {
        return new GivingScope(known, Map.of(), parts, known, Set.of());
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
    public Optional<Expr> given(Expr expr) {
        Optional<Expr> given = expr instanceof Expr.Name name
                ? Optional.ofNullable(values.get(name.variable()))
                : path(expr).flatMap(path -> Optional.ofNullable(parts.get(path)));
        return given.or(() -> known.given(expr));
    }

    /** A part of a variable as it is written behind its name. */
    private static Optional<String> path(Expr expr) {
        return expr instanceof Expr.Member member
                ? path(member.of()).map(of -> of.isEmpty() ? member.name() : of + "." + member.name())
                : Optional.of("").filter(none -> expr.isNamed(TargetPlace.INPUT));
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
