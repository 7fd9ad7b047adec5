package dev.easel.compiler.model;

/** The value of an attribute. */
public sealed interface Value {

    /**
     * A text or an id.
     *
     * @param text the text as it is sent, escapes of the language resolved
     */
    record Text(String text) implements Value {}

    /**
     * One of the attribute's closed set of values.
     *
     * @param word the value
     */
    record Choice(String word) implements Value {}

    /**
     * True or false.
     *
     * @param value the value
     */
    record Flag(boolean value) implements Value {}
}
