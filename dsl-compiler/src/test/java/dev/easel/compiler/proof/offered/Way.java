package dev.easel.compiler.proof.offered;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a component leads, as its definition says it.
 *
 * @param name its id, or what stands before its arguments
 * @param args the names of its arguments
 * @param guard under what it stands; empty where under nothing that a field stands under
 * @param target the handler or the canvas
 * @param checked what is checked before a handler; null for everything
 */
record Way(
        String name,
        List<String> args,
        String guard,
        String target,
        @Nullable List<String> checked) {
    boolean isToHandler() {
        return target.startsWith("h");
    }

    /** Whether of what it does not check it is still asked that it was offered. */
    boolean asksWhatWasOffered(Asked asked) {
        return checked != null
                && !checked.isEmpty()
                && !checked.contains(asked.id())
                && !asked.kind().isTyped();
    }

    boolean checks(Asked asked) {
        return checked == null || checked.contains(asked.id());
    }

    /** Whether an input is there whenever this is. */
    boolean isWith(Asked asked) {
        return asked.guard().isEmpty() || asked.guard().equals(guard);
    }

    /** Whether an id is this component's, with arguments whatever they are. */
    boolean has(String component) {
        return args.isEmpty() ? component.equals(name) : component.equals(name) || component.startsWith(name + "~");
    }

    /** The arguments in an id, if it is written as the app writes it. */
    Optional<List<String>> read(String component) {
        return args.isEmpty() ? Optional.of(List.of()) : Args.read(name, args, component);
    }
}
