package dev.easel.compiler.type;

/** What the values of an expression are. */
public sealed interface Type
        permits Scalar, RecordType, EnumType, ListType, MapType, OptionalType, TypeVariable, UnknownType {
    /** The type as definitions write it: {@code list<Drink>}, {@code url?}. */
    String word();

    /** Whether a value may be missing. */
    default boolean isOptional() {
        return this instanceof OptionalType;
    }

    /** The type of the values that are there: of {@code url?} it is {@code url}, of any other type itself. */
    default Type present() {
        return this;
    }

    /** The type of values that may be missing; optionals do not nest, and of what is unknown nothing more is known. */
    default Type optional() {
        return new OptionalType(this);
    }
}
