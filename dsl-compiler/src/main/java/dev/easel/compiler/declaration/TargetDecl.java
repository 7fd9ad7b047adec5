package dev.easel.compiler.declaration;

import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A target as written. */
public sealed interface TargetDecl extends Sourced {

    /** One that leads to one place. */
    sealed interface Single extends TargetDecl {}

    /**
     * The first way whose condition holds.
     *
     * @param cases the ways that have a condition; at least one
     * @param otherwise the way that is left
     * @param span where the list starts
     */
    record Choice(List<Case> cases, Single otherwise, SourceSpan span) implements TargetDecl {
        /** Freezes the list. */
        public Choice {
            cases = List.copyOf(cases);
        }
    }

    /**
     * A way that is not always taken: under a condition, or where a value is there, or both.
     *
     * @param each what may be missing, and its name where it is there; null if nothing is named
     * @param when the condition; null if there is none
     * @param target where it leads
     */
    record Case(@Nullable LoopDecl each, @Nullable CodeDecl when, Single target) {
        /** Refuses one that is under nothing. */
        public Case {
            if (each == null && when == null) {
                throw new IllegalArgumentException("under nothing: " + target);
            }
        }
    }

    /**
     * A canvas or a handler.
     *
     * @param name its name
     * @param more what is said beside the name
     */
    record To(Word name, More more) implements Single {
        /** Nothing but a name. */
        public To(Word name) {
            this(name, More.NONE);
        }

        @Override
        public SourceSpan span() {
            return name.span();
        }
    }

    /**
     * What a target says beside where it leads.
     *
     * @param words the words that are used for it
     * @param with the params that it passes
     * @param store what it changes in the stored data
     * @param complete whether the app has done its work then
     * @param keep whether what was typed stays in the fields of the canvas
     * @param validate which inputs are checked; all if that is not said
     */
    record More(
            List<Word> words,
            List<GivenDecl> with,
            List<GivenDecl> store,
            boolean complete,
            boolean keep,
            @Nullable Validate validate) {
        /** Nothing. */
        public static final More NONE = new More(List.of(), List.of(), List.of(), false, false, null);

        /** Freezes the lists. */
        public More {
            words = List.copyOf(words);
            with = List.copyOf(with);
            store = List.copyOf(store);
        }
    }

    /**
     * The end of the configure loop.
     *
     * @param entries what initialize is handed
     * @param span the word {@code results}
     */
    record Results(List<GivenDecl> entries, SourceSpan span) implements Single {
        /** Freezes the list. */
        public Results {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Which inputs are checked before a handler.
     *
     * @param word the word {@code validate}
     * @param names the ids of those that are; none if none is
     */
    record Validate(Word word, List<Word> names) {
        /** Freezes the list. */
        public Validate {
            names = List.copyOf(names);
        }
    }
}
