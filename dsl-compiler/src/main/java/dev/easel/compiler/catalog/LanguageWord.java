package dev.easel.compiler.catalog;

import dev.easel.compiler.catalog.Function.Example;
import java.util.List;
import java.util.stream.Stream;

/**
 * A word that is called on a value like a function and is part of the language: what stands in its parentheses is no plain argument, or
 * what it is called on may be missing.
 *
 * @param name the word
 * @param shapes how it is written, and the type of what it gives: {@code T?.orValue(T) T}
 * @param meaning what it gives, as a phrase
 * @param examples what it gives for what
 */
public record LanguageWord(String name, List<String> shapes, String meaning, List<Example> examples) {
    /** Freezes the lists. */
    public LanguageWord {
        shapes = List.copyOf(shapes);
        examples = List.copyOf(examples);
    }

    static LanguageWord of(String name, String meaning, String... shapes) {
        return new LanguageWord(name, List.of(shapes), meaning, List.of());
    }

    LanguageWord example(String expression, String result) {
        Stream<Example> more = Stream.concat(examples.stream(), Stream.of(new Example(expression, result)));
        return new LanguageWord(name, shapes, meaning, more.toList());
    }
}
