package dev.easel.compiler.diagnostic;

import dev.easel.compiler.source.SourceSpan;

/**
 * Another place that explains a diagnostic.
 *
 * @param span the place
 * @param message what it has to do with it, without a full stop
 */
public record Related(SourceSpan span, String message) {}
