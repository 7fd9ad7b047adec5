package dev.easel.compiler.declaration;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A handler as written.
 *
 * @param name its name
 * @param answers what it may answer with: canvases, and {@code results}
 * @param late what is shown if it overruns its budget, if that is said
 * @param budget how long it may take, if that is said
 */
public record HandlerDecl(
        Word name,
        List<Word> answers,
        @Nullable Word late,
        @Nullable Duration budget) {

    /** Freezes the list. */
    public HandlerDecl {
        answers = List.copyOf(answers);
    }
}
