package dev.easel.compiler.model;

import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import java.util.List;

/**
 * A decision taken in Java.
 *
 * @param name its name
 * @param answers the canvases that it may answer with, as written; at least one, each once
 * @param span the name in the file
 */
public record Handler(String name, List<Target.ToCanvas> answers, SourceSpan span) implements Sourced {

    /** Freezes the list. */
    public Handler {
        answers = List.copyOf(answers);
    }
}
