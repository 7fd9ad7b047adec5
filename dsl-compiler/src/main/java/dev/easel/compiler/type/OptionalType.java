package dev.easel.compiler.type;

/**
 * Values that may be missing: {@code T?}.
 *
 * @param present the values that are there; no optional itself
 */
public record OptionalType(Type present) implements Type {
    /** Refuses what the language does not have: an optional of an optional, or of what is unknown. */
    public OptionalType {
        if (present instanceof OptionalType || present instanceof UnknownType) {
            throw new IllegalArgumentException(present.word());
        }
    }

    @Override
    public String word() {
        return present.word() + "?";
    }

    @Override
    public Type optional() {
        return this;
    }
}
