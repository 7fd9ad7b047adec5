package dev.easel.compiler.model;

import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A decision taken in Java.
 *
 * @param name its name
 * @param answers the canvases that it may answer with, as written; each once, and at least one if there are no results
 * @param results the word {@code results} among its answers, if it may end the configuration
 * @param late the canvas that is shown if it overruns its budget, if one is declared
 * @param budget how long it may take, if that is declared
 * @param span the name in the file
 */
public record Handler(
        String name,
        List<Target.ToCanvas> answers,
        @Nullable SourceSpan results,
        Target.@Nullable ToCanvas late,
        @Nullable Duration budget,
        SourceSpan span)
        implements Sourced {

    /** Freezes the list. */
    public Handler {
        answers = List.copyOf(answers);
    }

    /** Whether it may end the configuration. */
    public boolean givesResults() {
        return results != null;
    }

    /** Every canvas that can be shown where it decides: its answers, and the one that stands in for them. */
    public List<Target.ToCanvas> shown() {
        return Stream.concat(answers.stream(), Stream.ofNullable(late)).toList();
    }
}
