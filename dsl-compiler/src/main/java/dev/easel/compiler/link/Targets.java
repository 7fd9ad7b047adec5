package dev.easel.compiler.link;

import dev.easel.compiler.declaration.TargetDecl;
import dev.easel.compiler.model.Target;
import java.util.Optional;

/** What targets mean in one place of a definition. */
interface Targets {
    /** What a target means; nothing if that is a mistake, which is said. */
    Optional<Target> of(TargetDecl declared);
}
