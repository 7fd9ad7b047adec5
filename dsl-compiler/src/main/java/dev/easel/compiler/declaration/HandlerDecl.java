package dev.easel.compiler.declaration;

import java.util.List;

/**
 * A handler as written.
 *
 * @param name its name
 * @param answers what it may answer with
 */
public record HandlerDecl(Word name, List<Word> answers) {

    /** Freezes the list. */
    public HandlerDecl {
        answers = List.copyOf(answers);
    }
}
