package dev.easel.compiler.expression;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A text with expressions in it: {@code Hello ${name}}.
 *
 * @param parts its texts and holes, in order; never two texts one after the other
 */
public record TemplateTree(List<Part> parts) {
    /** Freezes the list. */
    public TemplateTree {
        parts = List.copyOf(parts);
    }

    /** A part of it. */
    public sealed interface Part {
        /** Where it stands; of a hole with its braces. */
        Range at();
    }

    /**
     * A part that is the same for everyone.
     *
     * @param text its characters, escapes of the language resolved
     */
    public record Text(String text, Range at) implements Part {}

    /** An expression in {@code ${}}. */
    public record Hole(Tree tree, Range at) implements Part {}

    /** The text, if it has no hole. */
    public Optional<String> text() {
        boolean plain = parts.stream().allMatch(Text.class::isInstance);
        return plain
                ? Optional.of(parts.stream().map(part -> ((Text) part).text()).collect(Collectors.joining()))
                : Optional.empty();
    }

    /** The hole that it is, if it is exactly one: it then has the type of its expression. */
    public Optional<Hole> hole() {
        return parts.size() == 1 && parts.get(0) instanceof Hole hole ? Optional.of(hole) : Optional.empty();
    }
}
