package dev.easel.compiler.type;

/**
 * Values by text, in an order: {@code map<T>}.
 *
 * @param value what each of them is
 */
public record MapType(Type value) implements Type {
    @Override
    public String word() {
        return "map<" + value.word() + ">";
    }
}
