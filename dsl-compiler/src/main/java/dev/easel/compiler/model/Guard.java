package dev.easel.compiler.model;

import dev.easel.compiler.source.SourceSpan;

/**
 * One side of a condition or loop that decides whether something is on a canvas.
 *
 * @param span the word that makes the condition or the loop
 * @param otherwise whether it is the side of the {@code else}
 */
public record Guard(SourceSpan span, boolean otherwise) {}
