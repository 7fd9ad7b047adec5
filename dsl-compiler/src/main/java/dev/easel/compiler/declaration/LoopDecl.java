package dev.easel.compiler.declaration;

import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * A loop as written: {@code for: i, x in xs}.
 *
 * @param first the variable before the comma, if there are two: the position in a list, the key of a map
 * @param variable the variable for the value
 * @param source what it goes through
 * @param span all of it
 */
public record LoopDecl(@Nullable Word first, Word variable, CodeDecl source, SourceSpan span) implements Sourced {}
