package dev.easel.compiler.link;

import dev.easel.compiler.declaration.TargetDecl;
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.Target;
import java.util.List;
import java.util.Optional;

/** What targets mean in one place of a definition. */
interface Targets {
    /** Targets of which nothing is known, and so nothing said. */
    Targets UNKNOWN = new Targets() {
        @Override
        public Optional<Target> of(TargetDecl declared, Used used) {
            return Optional.empty();
        }

        @Override
        public Target with(Target target, List<Arg> args) {
            return target;
        }
    };

    /** What a target means where something that is used leads; nothing if that is a mistake, which is said. */
    Optional<Target> of(TargetDecl declared, Used used);

    /** The same target with what these arguments pass by their names. */
    Target with(Target target, List<Arg> args);
}
