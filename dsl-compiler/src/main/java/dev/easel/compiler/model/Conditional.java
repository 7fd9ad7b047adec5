package dev.easel.compiler.model;

import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.source.SourceSpan;
import java.util.List;
import java.util.stream.Stream;

/**
 * Elements that are there if a condition holds.
 *
 * @param condition the condition, a bool
 * @param then what is there if it holds
 * @param otherwise what is there if it does not
 * @param span the word that makes the condition
 * @param uses where the fragments are used that it stands in, the outermost first
 */
public record Conditional(
        Expr condition, List<Element> then, List<Element> otherwise, SourceSpan span, List<SourceSpan> uses)
        implements Element {

    /** Freezes the lists. */
    public Conditional {
        then = List.copyOf(then);
        otherwise = List.copyOf(otherwise);
        uses = List.copyOf(uses);
    }

    /** One side of it. */
    public Guard side(boolean isOtherwise) {
        return new Guard(span, isOtherwise, uses);
    }

    @Override
    public Stream<Component> possible() {
        return Stream.concat(Element.possible(then), Element.possible(otherwise));
    }
}
