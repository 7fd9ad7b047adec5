package dev.easel.compiler.link;

import dev.easel.compiler.catalog.Entry;
import dev.easel.compiler.declaration.ComponentDecl;
import dev.easel.compiler.declaration.ElementDecl;
import dev.easel.compiler.declaration.ElseDecl;
import dev.easel.compiler.declaration.GuardDecl;
import dev.easel.compiler.declaration.GuardedDecl;
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.Guard;
import java.util.List;

/** Finds what tells the copies of inputs apart. It says nothing: what is wrong there is said once more where the components are made. */
final class CopiesLinker {
    private final LoopLinker loops;
    private final ArgsLinker args;

    CopiesLinker(LoopLinker loops, ArgsLinker args) {
        this.loops = loops;
        this.args = args;
    }

    /** Whether people enter anything there. */
    static boolean hasEntry(ElementDecl element) {
        if (element instanceof ComponentDecl component) {
            return component.type().entry() != Entry.NONE;
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
        return inside.under(new Guard(guard.word().span(), false));
    }

    /** What the id of a component carries; what is wrong there is of no known type. */
    List<Arg> args(ComponentDecl component, Here here) {
        return args.link(component.args(), here.scope());
    }
}
