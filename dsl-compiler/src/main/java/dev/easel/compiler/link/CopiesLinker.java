package dev.easel.compiler.link;

import dev.easel.compiler.catalog.Entry;
import dev.easel.compiler.declaration.ComponentDecl;
import dev.easel.compiler.declaration.ElementDecl;
import dev.easel.compiler.declaration.ElseDecl;
import dev.easel.compiler.declaration.GuardDecl;
import dev.easel.compiler.declaration.GuardedDecl;
import dev.easel.compiler.declaration.UseDecl;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Substitution;
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/**
 * Looks into inputs ahead of all else: what tells their copies apart, what is chosen. It says nothing: what is wrong there is said once more
 * where the components are made.
 */
final class CopiesLinker {
    private final Expressions expressions;
    private final LoopLinker loops;
    private final ArgsLinker args;

    CopiesLinker(Expressions expressions, LoopLinker loops, ArgsLinker args) {
        this.expressions = expressions;
        this.loops = loops;
        this.args = args;
    }

    /** Whether people enter anything there, or may do so in a fragment. */
    static boolean hasEntry(ElementDecl element) {
        if (element instanceof ComponentDecl component) {
            return component.type().entry() != Entry.NONE;
        }
        if (element instanceof UseDecl) {
            return true;
        }
        GuardedDecl guarded = (GuardedDecl) element;
        return guarded.body().stream().anyMatch(CopiesLinker::hasEntry)
                || guarded.otherwise() instanceof ElseDecl.Elements others
                        && others.elements().stream().anyMatch(CopiesLinker::hasEntry);
    }

    /** Where what a guard stands at is. */
    Here inside(GuardDecl guard, Here here) {
        Here inside = guard.loop() == null
                ? here
                : loops.link(guard, guard.loop(), here).inside();
        return isDecided(guard, here).isPresent()
                ? inside
                : inside.under(here.guard(guard.word().span(), false));
    }

    /** Whether what is given to a fragment decides about a condition or loop in it: true if its body stands there, false if its `else`. */
    Optional<Boolean> isDecided(GuardDecl guard, Here here) {
        if (!here.scope().gives()) {
            return Optional.empty();
        }
        if (guard.loop() != null) {
            return loops.link(guard, guard.loop(), here).decided();
        }
        return guard.when() == null
                ? Optional.empty()
                : Substitution.truth(expressions.of(Scalar.BOOL, guard.when(), here.scope(), "when"));
    }

    /** Whether there is always something in what a guard stands at. */
    boolean isNeverEmpty(GuardDecl guard, Here here) {
        return guard.loop() != null
                && loops.link(guard, guard.loop(), here).loop().isNeverEmpty();
    }

    /** What a scalar is that is one expression; nothing if it is another text. */
    Optional<Type> type(YamlScalar scalar, Here here) {
        return expressions.whole(scalar, here.scope()).map(Expr::type);
    }

    /** What the id of a component carries; what is wrong there is of no known type. */
    List<Arg> args(ComponentDecl component, Here here) {
        return args.link(component.args(), here.scope());
    }
}
