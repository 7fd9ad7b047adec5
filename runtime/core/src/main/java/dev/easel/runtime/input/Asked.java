package dev.easel.runtime.input;

/** What people are asked for on a canvas: an input, or one that a loop repeats. */
public sealed interface Asked permits Field, LoopField {
    /**
     * Names the component.
     *
     * @return its id; of one that a loop repeats, what the ids of its copies have before their arguments
     */
    String id();
}
