package dev.easel.compiler.type;

/** Stands in the signature of a function for a type that its arguments decide. */
public enum TypeVariable implements Type {
    /** The only one that any function needs. */
    T;

    @Override
    public String word() {
        return name();
    }
}
