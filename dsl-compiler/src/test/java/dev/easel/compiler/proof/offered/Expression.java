package dev.easel.compiler.proof.offered;

import java.util.Set;
import java.util.function.Function;

/**
 * An expression, and what it says in other words.
 *
 * @param text how the definition writes it
 * @param inputs the ids of the inputs that it reads
 * @param args the names of the arguments that it reads
 * @param value its value
 * @param <T> its type
 */
record Expression<T>(String text, Set<String> inputs, Set<String> args, Function<Facts, T> value) {
    static <T> Expression<T> ofStored(String text, Function<Facts, T> value) {
        return new Expression<>(text, Set.of(), Set.of(), value);
    }

    static <T> Expression<T> ofInput(String text, String id, Function<Facts, T> value) {
        return new Expression<>(text, Set.of(id), Set.of(), value);
    }

    static <T> Expression<T> ofArg(String text, String arg, Function<Facts, T> value) {
        return new Expression<>(text, Set.of(), Set.of(arg), value);
    }

    static <T> Expression<T> ofCopy(String text, String id, String arg, Function<Facts, T> value) {
        return new Expression<>(text, Set.of(id), Set.of(arg), value);
    }
}
