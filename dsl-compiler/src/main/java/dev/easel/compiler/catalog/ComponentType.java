package dev.easel.compiler.catalog;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A type of component.
 *
 * @param name Canvas Kit's name for it
 * @param attributes its attributes beside {@code type} and {@code action}, in the order in which they are written out
 * @param shorthand the attribute that {@code - name: value} gives, if any
 * @param submits whether it takes a submit action
 */
public record ComponentType(
        String name,
        List<AttributeType> attributes,
        @Nullable String shorthand,
        boolean submits) {

    /** Freezes the list. */
    public ComponentType {
        attributes = List.copyOf(attributes);
    }

    /** The attribute of this name, if it has one. */
    public Optional<AttributeType> attribute(String attribute) {
        return attributes.stream().filter(type -> type.name().equals(attribute)).findFirst();
    }
}
