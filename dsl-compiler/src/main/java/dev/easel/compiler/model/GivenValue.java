package dev.easel.compiler.model;

import dev.easel.compiler.expression.Expr;
import java.util.stream.Stream;

/** A value that a target gives. */
public sealed interface GivenValue {
    /** The expressions that it is made of. */
    Stream<Expr> expressions();

    /**
     * What an expression gives, a constant among them.
     *
     * @param expr the expression, of the type that is taken
     */
    record Computed(Expr expr) implements GivenValue {
        @Override
        public Stream<Expr> expressions() {
            return Stream.of(expr);
        }
    }

    /**
     * A text that values are printed into.
     *
     * @param template the text
     */
    record Printed(Template template) implements GivenValue {
        @Override
        public Stream<Expr> expressions() {
            return template.holes().map(Template.Hole::value);
        }
    }

    /** Nothing, for what may be missing. */
    enum Missing implements GivenValue {
        /** The only one. */
        MISSING;

        @Override
        public Stream<Expr> expressions() {
            return Stream.empty();
        }
    }
}
