package dev.easel.compiler.model;

import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;

/**
 * A value that a canvas sets in the stored data.
 *
 * @param name its name there
 * @param json the value, as JSON without blanks
 * @param span the name in the file
 */
public record StoredValue(String name, String json, SourceSpan span) implements Sourced {}
