package dev.easel.compiler.catalog;

/** How often requests of a kind carry a part. */
public enum Presence {
    /** Every one does. */
    ALWAYS,
    /** Some do. */
    SOMETIMES,
    /** None does. */
    NEVER
}
