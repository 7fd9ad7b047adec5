package dev.easel.compiler.link;

import dev.easel.compiler.declaration.UseDecl;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.model.Guard;
import dev.easel.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands on a canvas.
 *
 * @param scope the names that have a value there
 * @param loops in how many loops over lists or maps it stands
 * @param unclear whether it stands in a loop over something of which nothing is known, so that nobody can say more of its copies
 * @param guards the conditions and loops that it stands under
 * @param within the fragment that it stands in
 * @param each a value of the innermost loop over a list or map, if it has a name there; null if there is none
 */
record Here(
        Scope scope,
        int loops,
        boolean unclear,
        List<Guard> guards,
        Within within,
        @Nullable Variable each) {
    /** Not under anything. */
    static Here canvas(Scope scope) {
        return new Here(scope, 0, false, List.of(), Within.CANVAS, null);
    }

    /** Nowhere yet: in a fragment as it is declared. */
    static Here fragment(Scope scope) {
        return new Here(scope, 0, false, List.of(), Within.DECLARATION, null);
    }

    /** One side of a condition or loop that this word makes. */
    Guard guard(SourceSpan word, boolean otherwise) {
        return new Guard(word, otherwise, within.uses());
    }

    /** Under one condition or loop more. */
    Here under(Guard guard) {
        return new Here(scope, loops, unclear, with(guards, guard), within, each);
    }

    /** In a loop. */
    Here inLoop(Scope inside, int count, boolean isUnclear, @Nullable Variable value) {
        return new Here(inside, count, isUnclear, guards, within, value);
    }

    /** In a fragment that is used here. */
    Here in(UseDecl use, Scope inside) {
        return new Here(inside, loops, unclear, guards, within.in(use, loops), null);
    }

    private static <T> List<T> with(List<T> some, T one) {
        List<T> more = new ArrayList<>(some);
        more.add(one);
        return more;
    }

    /**
     * The uses of fragments that something stands in.
     *
     * @param inFragment whether there is any, or it is a fragment as it is declared
     * @param groups the names of those uses that have one, the outermost first
     * @param uses where they are, the outermost first
     * @param loops in how many loops each of those stands
     */
    record Within(boolean inFragment, List<String> groups, List<SourceSpan> uses, List<Integer> loops) {
        static final Within CANVAS = new Within(false, List.of(), List.of(), List.of());
        static final Within DECLARATION = new Within(true, List.of(), List.of(), List.of());

        Within in(UseDecl use, int around) {
            List<String> named =
                    use.as() == null ? groups : with(groups, use.as().text());
            return new Within(true, named, with(uses, use.span()), with(loops, around));
        }

        /** The innermost use that a loop is right around, if there is any around one. */
        SourceSpan repeated() {
            int at = uses.size() - 1;
            while (at > 0 && loops.get(at).equals(loops.get(at - 1))) {
                at--;
            }
            return uses.get(at);
        }

        /** What stands before an id there. */
        String prefix() {
            return prefix(groups);
        }

        /** What stands before the ids of these uses in each other. */
        static String prefix(List<String> groups) {
            return groups.isEmpty() ? "" : String.join(".", groups) + ".";
        }
    }
}
