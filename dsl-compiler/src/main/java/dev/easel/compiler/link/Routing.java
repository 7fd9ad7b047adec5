package dev.easel.compiler.link;

import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Guard;
import java.util.List;

/** Says where submits lead that do not say so themselves. */
@FunctionalInterface
interface Routing {
    /** The component with the target that it has from outside, if it needs one; where it stands decides what is there with it. */
    Component applyTo(Component component, List<Guard> guards);
}
