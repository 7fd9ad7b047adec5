package dev.easel.compiler.link;

import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.Guard;
import java.util.List;

/**
 * What is used where a submit starts.
 *
 * @param args what its id carries
 * @param guards the conditions and loops that it stands under
 */
record Used(List<Arg> args, List<Guard> guards) {
    /** Nothing of which more is known. */
    static final Used ANYTHING = new Used(List.of(), List.of());
}
