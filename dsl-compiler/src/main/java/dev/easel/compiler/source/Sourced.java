package dev.easel.compiler.source;

/** Something that was written somewhere, and can be blamed there. */
public interface Sourced {
    /** Where it was written. */
    SourceSpan span();
}
