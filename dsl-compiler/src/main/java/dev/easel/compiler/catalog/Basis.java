package dev.easel.compiler.catalog;

/** How something is known about Canvas Kit (protocol 0.1). */
public enum Basis {
    /** Intercom's reference says so. */
    DOCUMENTED,
    /** Running apps rely on it, and Intercom's reference does not say so. */
    OBSERVED
}
