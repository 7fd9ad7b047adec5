package dev.easel.compiler.diagnostic;

import dev.easel.compiler.source.SourceSpan;

/**
 * An edit that mends what a diagnostic is about.
 *
 * @param span what to replace
 * @param replacement the text to put there
 */
public record Fix(SourceSpan span, String replacement) {}
