package dev.easel.compiler.model;

import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.SubExpressions;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a flow or a submit leads. */
public sealed interface Target extends Sourced {
    /** Where it can lead: to itself, or to each that it chooses from. */
    Stream<Single> ways();

    /** The ways that lead to Java. */
    default Stream<ToHandler> toHandlers() {
        return ways().filter(ToHandler.class::isInstance).map(ToHandler.class::cast);
    }

    /** The names of the handlers that it can lead to, each once. */
    default Stream<String> handlers() {
        return toHandlers().map(ToHandler::handler).distinct();
    }

    /** Every expression that decides where it leads, each followed by its parts. */
    default Stream<Expr> conditions() {
        return Stream.empty();
    }

    /** Every expression in it, each followed by its parts. */
    default Stream<Expr> expressions() {
        return Stream.concat(conditions(), ways().map(Single::given).flatMap(Given::expressions));
    }

    /** One that leads to one place. */
    sealed interface Single extends Target {
        @Override
        default Stream<Single> ways() {
            return Stream.of(this);
        }

        /** What it says beside where it leads. */
        default Given given() {
            return Given.NOTHING;
        }
    }

    /**
     * The first way whose condition holds.
     *
     * @param cases the ways that have a condition, as written; at least one
     * @param otherwise the way that is left
     * @param span where the first is written
     */
    record Choice(List<Case> cases, Single otherwise, SourceSpan span) implements Target {
        /** Freezes the list. */
        public Choice {
            cases = List.copyOf(cases);
        }

        @Override
        public Stream<Single> ways() {
            return Stream.concat(cases.stream().map(Case::target), Stream.of(otherwise));
        }

        @Override
        public Stream<Expr> conditions() {
            return cases.stream().map(Case::when).flatMap(SubExpressions::of);
        }
    }

    /**
     * A way with a condition.
     *
     * @param when the condition, true or false
     * @param target where it leads
     */
    record Case(Expr when, Single target) {}

    /**
     * A canvas is shown.
     *
     * @param canvas the name of a canvas of the app
     * @param given what the target says beside it
     * @param span where the target is written
     */
    record ToCanvas(String canvas, Given given, SourceSpan span) implements Single {
        /** One that says nothing but the canvas. */
        public ToCanvas(String canvas, SourceSpan span) {
            this(canvas, Given.NOTHING, span);
        }
    }

    /**
     * Java decides.
     *
     * @param handler the name of a handler of the app
     * @param validated the ids of the inputs that are checked before; null if all are
     * @param span where the target is written
     */
    record ToHandler(String handler, @Nullable List<String> validated, SourceSpan span) implements Single {
        /** One before which everything that was entered is checked. */
        public ToHandler(String handler, SourceSpan span) {
            this(handler, null, span);
        }

        /** Whether an input is checked before it. */
        public boolean validates(InputField field) {
            return validated == null || validated.contains(field.id());
        }
    }

    /**
     * The configure loop ends; only as the submit of a component.
     *
     * @param entries what initialize is handed, by the names of the card creation options; those left out take their defaults
     * @param span where the target is written
     */
    record Results(List<Given.Entry> entries, SourceSpan span) implements Single {
        /** Freezes the list. */
        public Results {
            entries = List.copyOf(entries);
        }

        @Override
        public Given given() {
            return new Given(entries, List.of(), false, false);
        }
    }
}
