package dev.easel.compiler.link;

import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.model.Guard;
import java.util.ArrayList;
import java.util.List;

/**
 * Where something stands on a canvas.
 *
 * @param scope the names that have a value there
 * @param loops in how many loops over lists or maps it stands
 * @param unclear whether it stands in a loop over something of which nothing is known, so that nobody can say more of its copies
 * @param guards the conditions and loops that it stands under
 */
record Here(Scope scope, int loops, boolean unclear, List<Guard> guards) {
    /** Not under anything. */
    static Here canvas(Scope scope) {
        return new Here(scope, 0, false, List.of());
    }

    /** Under one condition or loop more. */
    Here under(Guard guard) {
        List<Guard> more = new ArrayList<>(guards);
        more.add(guard);
        return new Here(scope, loops, unclear, more);
    }
}
