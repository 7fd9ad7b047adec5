package dev.easel.compiler.type;

/**
 * Values by a key, in an order. Definitions write {@code map<T>}, whose keys are texts; what is entered in a loop has the keys of its copies.
 *
 * @param key what each key is
 * @param value what each value is
 */
public record MapType(Type key, Type value) implements Type {
    /** One whose keys are texts. */
    public MapType(Type value) {
        this(Scalar.STRING, value);
    }

    @Override
    public String word() {
        return key == Scalar.STRING ? "map<" + value.word() + ">" : "map<" + key.word() + ", " + value.word() + ">";
    }
}
