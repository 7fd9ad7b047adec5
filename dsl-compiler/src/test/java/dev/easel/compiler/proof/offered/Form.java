package dev.easel.compiler.proof.offered;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What people can do on a canvas, as its definition says it.
 *
 * @param name the canvas
 * @param asked what it asks for
 * @param ways what can be used
 */
record Form(String name, List<Asked> asked, List<Way> ways) {
    Optional<Way> way(String component) {
        Optional<Way> plain = ways.stream()
                .filter(way -> way.args().isEmpty() && way.has(component))
                .findFirst();
        return plain.isPresent()
                ? plain
                : ways.stream().filter(way -> way.has(component)).findFirst();
    }

    /** Whether a component leads to the same on another form, and as much is asked of what is read on the way: a handler reads all. */
    boolean agrees(Form other, String component) {
        Way here = way(component).orElseThrow();
        Way there = other.way(component).orElseThrow();
        return this == other
                || here.target().written().equals(there.target().written())
                        && here.args().equals(there.args())
                        && asksLike(other, here, there);
    }

    /** Whether the same is asked of what two ways read. */
    private boolean asksLike(Form other, Way here, Way there) {
        if (here.target().mayLeadToHandler()) {
            return asked.size() == other.asked.size()
                    && IntStream.range(0, asked.size())
                            .allMatch(i -> isAskedLike(asked.get(i), here, other.asked.get(i), there));
        }
        return asked.stream()
                .filter(here.target()::reads)
                .allMatch(one -> other.asked.stream().anyMatch(another -> isAskedLike(one, here, another, there)));
    }

    private static boolean isAskedLike(Asked one, Way here, Asked another, Way there) {
        return one.isLike(another) && here.isWith(one) == there.isWith(another);
    }
}
