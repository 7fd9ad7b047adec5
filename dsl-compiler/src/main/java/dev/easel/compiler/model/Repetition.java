package dev.easel.compiler.model;

import dev.easel.compiler.source.SourceSpan;
import java.util.List;
import java.util.stream.Stream;

/**
 * Elements that are there once for each value of a list or map, or if an optional has one.
 *
 * @param loop what they are repeated over
 * @param body what is there for each value
 * @param otherwise what is there if no value is left
 * @param span the word that makes the loop
 * @param uses where the fragments are used that it stands in, the outermost first
 */
public record Repetition(Loop loop, List<Element> body, List<Element> otherwise, SourceSpan span, List<SourceSpan> uses)
        implements Element {
    /** Freezes the lists. */
    public Repetition {
        body = List.copyOf(body);
        otherwise = List.copyOf(otherwise);
        uses = List.copyOf(uses);
    }

    /** One side of it. */
    public Guard side(boolean isOtherwise) {
        return new Guard(span, isOtherwise, uses);
    }

    @Override
    public Stream<Component> possible() {
        return Stream.concat(Element.possible(body), Element.possible(otherwise));
    }
}
