package dev.easel.compiler.declaration;

import java.util.List;

/**
 * What Java supplies whenever a canvas is shown, as written.
 *
 * @param word the key {@code load}
 * @param values the values; none has a default
 * @param instead the canvases that it may show in place of this one
 */
public record LoadDecl(Word word, List<TypedNameDecl> values, List<Word> instead) {

    /** Freezes the lists. */
    public LoadDecl {
        values = List.copyOf(values);
        instead = List.copyOf(instead);
    }
}
