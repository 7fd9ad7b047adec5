package dev.easel.compiler.model;

import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import java.util.List;

/** The value of an attribute. */
public sealed interface Value {

    /** Something to be made of each kind of value. */
    interface Cases<R> {
        /** Makes it of a text. */
        R text(Text text);

        /** Makes it of a word. */
        R choice(Choice choice);

        /** Makes it of true or false. */
        R flag(Flag flag);

        /** Makes it of a number. */
        R pixels(Pixels pixels);

        /** Makes it of texts. */
        R texts(Texts texts);

        /** Makes it of parts. */
        R parts(Parts parts);
    }

    /** Makes something of this value. */
    <R> R match(Cases<R> cases);

    /**
     * A text, an address, or an id.
     *
     * @param text the text as it is sent, escapes of the language resolved
     */
    record Text(String text) implements Value {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.text(this);
        }
    }

    /**
     * One of the attribute's closed set of words.
     *
     * @param word the word
     */
    record Choice(String word) implements Value {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.choice(this);
        }
    }

    /**
     * True or false.
     *
     * @param value the value
     */
    record Flag(boolean value) implements Value {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.flag(this);
        }
    }

    /**
     * A whole number of pixels.
     *
     * @param count the number, at least 1
     */
    record Pixels(int count) implements Value {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.pixels(this);
        }
    }

    /**
     * Several texts.
     *
     * @param texts the texts, as written
     */
    record Texts(List<Entry> texts) implements Value {
        /** Freezes the list. */
        public Texts {
            texts = List.copyOf(texts);
        }

        /**
         * One of them.
         *
         * @param text the text as it is sent
         * @param span where it is written
         */
        public record Entry(String text, SourceSpan span) implements Sourced {}

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.texts(this);
        }
    }

    /**
     * Parts of the component.
     *
     * @param parts the parts, as written
     */
    record Parts(List<Component> parts) implements Value {
        /** Freezes the list. */
        public Parts {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.parts(this);
        }
    }
}
