package dev.easel.compiler.model;

import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The value of an attribute. */
public sealed interface Value {

    /** Something to be made of each kind of value. */
    interface Cases<R> {
        /** Makes it of a text. */
        R text(Text text);

        /** Makes it of a text with holes. */
        R template(Holes holes);

        /** Makes it of what an expression gives. */
        R computed(Computed computed);

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
     * A text or an address that values are printed into, or an option's id.
     *
     * @param template the text
     */
    record Holes(Template template) implements Value {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.template(this);
        }
    }

    /**
     * A word, true or false, a number, or ids of options, as an expression gives them.
     *
     * @param expr the expression, of the type that the attribute asks for
     */
    record Computed(Expr expr) implements Value {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.computed(this);
        }
    }

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
     * @param elements the parts, as written
     * @param instead the text that stands in place of the whole component where there are none; null if it stands as it is, or is
     *     left out
     */
    record Parts(List<Element> elements, @Nullable Component instead) implements Value {
        /** Freezes the list. */
        public Parts {
            elements = List.copyOf(elements);
        }

        /** Parts that are the same each time. */
        public static Parts of(List<Component> parts) {
            return new Parts(List.copyOf(parts), null);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.parts(this);
        }
    }
}
