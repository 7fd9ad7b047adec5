package dev.easel.compiler.model;

import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a flow or a submit leads. */
public sealed interface Target extends Sourced {

    /**
     * A canvas is shown.
     *
     * @param canvas the name of a canvas of the app
     * @param given what the target says beside it
     * @param span where the target is written
     */
    record ToCanvas(String canvas, Given given, SourceSpan span) implements Target {
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
    record ToHandler(String handler, @Nullable List<String> validated, SourceSpan span) implements Target {
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
    record Results(List<Given.Entry> entries, SourceSpan span) implements Target {
        /** Freezes the list. */
        public Results {
            entries = List.copyOf(entries);
        }
    }
}
