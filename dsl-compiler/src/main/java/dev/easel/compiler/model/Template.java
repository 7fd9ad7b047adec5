package dev.easel.compiler.model;

import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text with holes that values are printed into.
 *
 * @param parts its parts in order; no two literals follow each other
 */
public record Template(List<Part> parts) {
    /** Freezes the list. */
    public Template {
        parts = List.copyOf(parts);
    }

    /** A part of a text. */
    public sealed interface Part permits Literal, Hole {}

    /**
     * What is the same each time.
     *
     * @param text the text, escapes of the language resolved
     */
    public record Literal(String text) implements Part {}

    /**
     * Where a value is printed.
     *
     * @param value the value; if it is optional, what the text belongs to is left out where it is missing
     * @param printing how it is written there
     * @param span the whole hole in the file
     */
    public record Hole(Expr value, Printing printing, SourceSpan span) implements Part, Sourced {
        /** The same hole for another value. */
        public Hole with(Expr other) {
            return new Hole(other, printing, span);
        }
    }

    /** How a value is written where it is printed. */
    public enum Printing {
        /** In a text whose links and bold Canvas Kit renders, without forming any. */
        TEXT,
        /** In such a text, with its links and bold. */
        MARKDOWN,
        /** In any other text that people read. */
        LABEL,
        /** Where machines read it: an enum by its id. */
        DATA,
        /** As a part of an address, percent-encoded. */
        ADDRESS_PART,
        /** As a whole part of an address's path, percent-encoded, where dots alone would lead elsewhere. */
        PATH_PART,
        /** As an address, or the start of one. */
        ADDRESS,
        /** As the address that a link of a text leads to, or the start of it. */
        LINKED_ADDRESS
    }

    /** Its holes in order. */
    public Stream<Hole> holes() {
        return parts.stream().filter(Hole.class::isInstance).map(Hole.class::cast);
    }
}
