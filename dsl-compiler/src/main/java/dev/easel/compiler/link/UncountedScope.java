package dev.easel.compiler.link;

import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * Where the {@code when} of a loop stands: it chooses what is shown before that is counted.
 *
 * @param known the names that have a value there
 * @param positions the names of positions, which have none yet
 */
record UncountedScope(Scope known, List<String> positions) implements Scope {
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
        return positions.contains(name)
                ? Optional.of("positions are counted of what `when` leaves, so it does not know `" + name + "`")
                : known.whyNot(name);
    }
}
