package dev.easel.compiler.proof.offered;

import java.util.List;
import java.util.Map;

/**
 * Where a component leads, as its definition says it.
 *
 * @param name its id, or what stands before its arguments
 * @param args the names of its arguments
 * @param guard under what it stands; empty where under nothing that a field stands under
 * @param target the handler or the canvas
 */
record Way(String name, List<String> args, String guard, Target target) {
    /** Whether an input is there whenever this is. */
    boolean isWith(Asked asked) {
        return asked.guard().isEmpty() || asked.guard().equals(guard);
    }

    /** Whether an id is this component's, with arguments whatever they are. */
    boolean has(String component) {
        return args.isEmpty() ? component.equals(name) : component.equals(name) || component.startsWith(name + "~");
    }

    /** The arguments in an id, by name, that are written as the app writes them. */
    Map<String, String> read(String component) {
        return args.isEmpty() ? Map.of() : Args.readable(name, args, component);
    }
}
