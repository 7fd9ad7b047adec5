package dev.easel.compiler.model;

import dev.easel.compiler.source.Sourced;
import java.util.List;
import java.util.stream.Stream;

/** What stands in a list of components or of parts: one of them, or some that are there under a condition or several times. */
public sealed interface Element extends Sourced permits Component, Conditional, Repetition {
    /** Every component or part that it can become, each once, from top to bottom. */
    Stream<Component> possible();

    /** Every component or part that elements can become. */
    static Stream<Component> possible(List<Element> elements) {
        return elements.stream().flatMap(Element::possible);
    }
}
