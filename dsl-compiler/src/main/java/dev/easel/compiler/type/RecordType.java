package dev.easel.compiler.type;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Named values together. A record can hold itself, so its fields are looked up: {@link Types#fields(RecordType)}.
 *
 * @param name its name: {@code Drink}, or {@code contact} for one of the protocol's
 * @param origin who made it
 * @param fields its fields, if they are those of one place alone
 */
public record RecordType(String name, Origin origin, List<Field> fields) implements Type {
    /** Freezes the list. */
    public RecordType {
        fields = List.copyOf(fields);
    }

    /** One whose fields are looked up. */
    public RecordType(String name, Origin origin) {
        this(name, origin, List.of());
    }

    /** What has names at one place alone. */
    public static RecordType ofPlace(String name, List<Field> fields) {
        return new RecordType(name, Origin.PLACE, fields);
    }

    /** What tells the copies of an input apart, where several arguments do so together. */
    public static RecordType ofKey(String name, List<Field> fields) {
        return new RecordType(name, Origin.KEY, fields);
    }

    /** Whether its fields are its own, and not those of every record of its name. */
    public boolean hasOwnFields() {
        return origin == Origin.PLACE || origin == Origin.KEY;
    }

    /** Who makes records. */
    public enum Origin {
        /** The definition, under {@code types}. */
        DECLARED,
        /** Canvas Kit: a part of its requests. */
        PROTOCOL,
        /** The names that stand for parts of an app, which are no values themselves: {@code settings}, {@code stored_data}. */
        APP,
        /** One place of the definition: {@code args}, which each component has of its own. */
        PLACE,
        /** The arguments of an input that a loop repeats. */
        KEY
    }

    @Override
    public String word() {
        return origin == Origin.KEY
                ? fields.stream()
                        .map(field -> field.name() + ": " + field.type().word())
                        .collect(Collectors.joining(", ", "{", "}"))
                : name;
    }
}
