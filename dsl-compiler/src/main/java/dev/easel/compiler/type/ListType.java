package dev.easel.compiler.type;

/**
 * Values in an order: {@code list<T>}.
 *
 * @param element what each of them is
 */
public record ListType(Type element) implements Type {
    @Override
    public String word() {
        return "list<" + element.word() + ">";
    }
}
