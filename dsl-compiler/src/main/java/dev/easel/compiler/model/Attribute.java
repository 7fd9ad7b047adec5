package dev.easel.compiler.model;

import dev.easel.compiler.catalog.AttributeType;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;

/**
 * An attribute of a component, with its value.
 *
 * @param type which attribute
 * @param value a {@link Value.Text} for texts and ids, a {@link Value.Choice} for choices, a {@link Value.Flag} for flags
 * @param span the value in the file
 */
public record Attribute(AttributeType type, Value value, SourceSpan span) implements Sourced {}
