package dev.easel.compiler.proof.offered;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of a submit. */
sealed interface Outcome {
    /** It is no submit. */
    record NoSubmit() implements Outcome {}

    /** The card is out of date. */
    record Stale() implements Outcome {}

    /** The canvas on screen is shown again, with messages beside these. */
    record Refused(Set<String> fields) implements Outcome {}

    /**
     * A canvas is shown without code of the app's author.
     *
     * @param canvas its name
     * @param said what it says of what was passed to it
     * @param keeps whether what was entered stays in its fields
     */
    record Shown(String canvas, List<String> said, boolean keeps) implements Outcome {}

    /**
     * A handler is told.
     *
     * @param handler its name
     * @param args the arguments, as texts, by name; those that another way alone brings are missing
     * @param input what was entered, by name; missing is null, and of copies there are those with a value, in order
     * @param admin the id of the teammate who acts; empty where there is none
     */
    record Reached(String handler, Map<String, String> args, Map<String, @Nullable Object> input, String admin)
            implements Outcome {}
}
