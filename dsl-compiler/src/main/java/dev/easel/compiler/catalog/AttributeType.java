package dev.easel.compiler.catalog;

import java.util.List;

/**
 * An attribute of a component.
 *
 * @param name Canvas Kit's name for it
 * @param kind what its value is
 * @param required whether Canvas Kit refuses the component without it
 * @param values the closed set of its values; empty unless the kind is {@link Kind#CHOICE}
 */
public record AttributeType(String name, Kind kind, boolean required, List<String> values) {

    /** What the value of an attribute is. */
    public enum Kind {
        /** Text that people read. */
        TEXT,
        /** The component's id. */
        ID,
        /** One of a closed set of words. */
        CHOICE,
        /** True or false. */
        FLAG
    }

    /** Freezes the list. */
    public AttributeType {
        values = List.copyOf(values);
    }

    static AttributeType text(String name) {
        return new AttributeType(name, Kind.TEXT, true, List.of());
    }

    static AttributeType id() {
        return new AttributeType("id", Kind.ID, true, List.of());
    }

    static AttributeType choice(String name, String... values) {
        return new AttributeType(name, Kind.CHOICE, false, List.of(values));
    }

    static AttributeType flag(String name) {
        return new AttributeType(name, Kind.FLAG, false, List.of());
    }

    AttributeType optional() {
        return new AttributeType(name, kind, false, values);
    }
}
