package dev.easel.compiler.proof.offered;

import java.util.List;
import java.util.Optional;

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

    /** Whether a component shows the same canvas on another form. What a handler says may depend on the canvas. */
    boolean agrees(Form other, String component) {
        Way here = way(component).orElseThrow();
        Way there = other.way(component).orElseThrow();
        return this == other
                || !here.target().mayLeadToHandler()
                        && here.target().written().equals(there.target().written())
                        && here.args().equals(there.args())
                        && asksLike(other, here, there);
    }

    /** Whether the same is asked of what two ways read. */
    private boolean asksLike(Form other, Way here, Way there) {
        return asked.stream()
                .filter(here.target()::reads)
                .allMatch(one -> other.asked.stream()
                        .anyMatch(another -> one.isLike(another) && here.isWith(one) == there.isWith(another)));
    }
}
