package dev.easel.compiler.model;

import dev.easel.compiler.catalog.AttributeType;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;

/**
 * An attribute of a component, with its value.
 *
 * @param type which attribute
 * @param value the value, of the kind that the type asks for
 * @param span the value in the file
 */
public record Attribute(AttributeType type, Value value, SourceSpan span) implements Sourced {}
