package dev.easel.compiler.type;

/**
 * A field of a record.
 *
 * @param name its name, as expressions write it
 * @param type what its values are
 */
public record Field(String name, Type type) {}
