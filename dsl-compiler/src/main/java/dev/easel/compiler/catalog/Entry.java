package dev.easel.compiler.catalog;

/** What a person can enter in a component (protocol 1.11). */
public enum Entry {
    /** Nothing. */
    NONE,
    /** A text. */
    TEXT,
    /** One of the options. */
    OPTION,
    /** Any of the options. */
    OPTIONS
}
