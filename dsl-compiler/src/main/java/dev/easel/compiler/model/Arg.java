package dev.easel.compiler.model;

import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import dev.easel.compiler.type.Type;

/**
 * A value that a component's id carries.
 *
 * @param name its name
 * @param type what it is: a string, an int, a bool or an enum, which may be missing
 * @param value the value
 * @param span the name in the file
 */
public record Arg(String name, Type type, GivenValue value, SourceSpan span) implements Sourced {
    /** The name as expressions write it: a dash reads as an underscore. */
    public String identifier() {
        return name.replace('-', '_');
    }
}
