package dev.easel.compiler.expression;

import dev.easel.compiler.expression.Expr.Operator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression as written: names are text. Its places are indexes into the text that it was read from. */
public sealed interface Tree {
    /** Where it stands, without parentheses around it. */
    Range at();

    /**
     * A literal.
     *
     * @param value a {@code String}, {@code Long}, {@code BigDecimal} or {@code Boolean}
     */
    record Literal(Object value, Range at) implements Tree {}

    /** A name. */
    record Name(String name, Range at) implements Tree {}

    /** {@code a.b}. */
    record Member(Tree of, String name, Range nameAt, Range at) implements Tree {}

    /** {@code f(a)} or {@code a.f(b)}, macros among them. */
    record Call(@Nullable Tree of, String name, Range nameAt, List<Tree> arguments, Range at) implements Tree {
        /** Freezes the list. */
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** {@code !a}. */
    record Not(Tree of, Range at) implements Tree {}

    /** {@code -a}, but for a number, which is a literal. */
    record Negative(Tree of, Range at) implements Tree {}

    /** {@code a + b}, and whatever else stands between two values. */
    record Binary(Operator operator, Tree left, Tree right, Range at) implements Tree {}

    /** {@code a ? b : c}. */
    record Conditional(Tree condition, Tree then, Tree otherwise, Range at) implements Tree {}

    /** {@code [a, ?b]}. */
    record ListOf(List<Element> elements, Range at) implements Tree {
        /** Freezes the list. */
        public ListOf {
            elements = List.copyOf(elements);
        }
    }

    /**
     * An element of a list literal.
     *
     * @param value its value
     * @param ifPresent whether a {@code ?} stands before it
     * @param at where it stands, with the {@code ?}
     */
    record Element(Tree value, boolean ifPresent, Range at) {}

    /** {@code a[?b]}. */
    record At(Tree of, Tree key, Range at) implements Tree {}

    /** What could not be read, and why has been said. */
    record Wrong(Range at) implements Tree {}
}
