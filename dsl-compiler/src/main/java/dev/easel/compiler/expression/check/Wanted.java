package dev.easel.compiler.expression.check;

import dev.easel.compiler.type.Type;

/**
 * What somebody takes.
 *
 * @param taker who takes it, as messages start: {@code `when`}
 * @param type the type of what is taken
 */
public record Wanted(String taker, Type type) {
    /** What a word or sign of the language takes. */
    public static Wanted by(String word, Type type) {
        return new Wanted("`" + word + "`", type);
    }
}
