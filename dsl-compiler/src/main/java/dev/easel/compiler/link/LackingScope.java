package dev.easel.compiler.link;

import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A scope that knows why some names have no value in it.
 *
 * @param known the names that have a value there
 * @param lacking names that have none
 * @param why the reason, with {@code %s} where the name stands
 */
record LackingScope(Scope known, Set<String> lacking, String why) implements Scope {
    /** Where the {@code when} of a loop stands: it chooses what is shown before that is counted, so it knows no positions. */
    static Scope uncounted(Scope known, Set<String> positions) {
        return new LackingScope(
                known, positions, "positions are counted of what `when` leaves, so it does not know `%s`");
    }

    /** Where submits lead: what was shown is gone by then. */
    static Scope submitted(Scope known, Set<String> gone) {
        return new LackingScope(
                known,
                gone,
                "`%s` was on the canvas, and is gone when something on it is submitted: carry what is needed of it in `args`, and read it from there");
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
        return lacking.contains(name) ? Optional.of(why.formatted(name)) : known.whyNot(name);
    }

    @Override
    public Optional<Expr> given(Expr expr) {
        return known.given(expr);
    }

    @Override
    public boolean gives() {
        return known.gives();
    }

    @Override
    public boolean isTaken(String variable) {
        return known.isTaken(variable);
    }

    @Override
    public Optional<String> hint(String name) {
        return known.hint(name);
    }
}
