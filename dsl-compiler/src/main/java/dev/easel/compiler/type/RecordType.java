package dev.easel.compiler.type;

/**
 * Named values together. A record can hold itself, so its fields are looked up: {@link Types#fields(RecordType)}.
 *
 * @param name its name: {@code Drink}, or {@code contact} for one of the protocol's
 * @param origin who made it
 */
public record RecordType(String name, Origin origin) implements Type {
    /** Who makes records. */
    public enum Origin {
        /** The definition, under {@code types}. */
        DECLARED,
        /** Canvas Kit: a part of its requests. */
        PROTOCOL,
        /** The names that stand for parts of an app, which are no values themselves: {@code settings}, {@code stored_data}. */
        APP
    }

    @Override
    public String word() {
        return name;
    }
}
