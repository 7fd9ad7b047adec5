package dev.easel.compiler.type;

/** The type of what is wrong already: nothing more is said of it. */
public enum UnknownType implements Type {
    /** The only one. */
    UNKNOWN;

    @Override
    public String word() {
        return "unknown";
    }

    @Override
    public Type optional() {
        return this;
    }
}
