package dev.easel.compiler.declaration;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A flow as written.
 *
 * @param kind which flow
 * @param word where it is named
 * @param target where it starts
 */
public record FlowDecl(Kind kind, Word word, TargetDecl target) {

    /** The flows of a definition. */
    public enum Kind {
        /** The first canvas of the configure loop. */
        CONFIGURE("configure"),
        /** The first canvas of a card or panel. */
        INITIALIZE("initialize"),
        /** The canvas shown when a handler fails. */
        FAILURE("failure"),
        /** The canvas shown when nothing of the app sends a submit any more. */
        STALE("stale");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The flow of this word, if it is one's. */
        public static Optional<Kind> named(String word) {
            return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
        }

        /** Whether a surface of its own may give another one than what stands on top. */
        public boolean mayBeOverridden() {
            return this == FAILURE || this == STALE;
        }

        /** The word for it. */
        public String word() {
            return word;
        }
    }
}
