package dev.easel.compiler.declaration;

import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;

/** A type as written: {@code list<Drink>?}. */
public sealed interface TypeDecl extends Sourced {
    /** The type as it is best written. */
    String text();

    /**
     * A type by its name: a scalar's, or one from {@code types}.
     *
     * @param name the name
     */
    record Named(Word name) implements TypeDecl {
        @Override
        public String text() {
            return name.text();
        }

        @Override
        public SourceSpan span() {
            return name.span();
        }
    }

    /**
     * {@code list<T>}.
     *
     * @param element what each value of it is
     * @param span all of it
     */
    record ListOf(TypeDecl element, SourceSpan span) implements TypeDecl {
        @Override
        public String text() {
            return "list<" + element.text() + ">";
        }
    }

    /**
     * {@code map<T>}.
     *
     * @param value what each value of it is
     * @param span all of it
     */
    record MapOf(TypeDecl value, SourceSpan span) implements TypeDecl {
        @Override
        public String text() {
            return "map<" + value.text() + ">";
        }
    }

    /**
     * {@code T?}.
     *
     * @param present what a value is that is there; no optional itself
     * @param span all of it, the question mark included
     */
    record OptionalOf(TypeDecl present, SourceSpan span) implements TypeDecl {
        @Override
        public String text() {
            return present.text() + "?";
        }
    }
}
