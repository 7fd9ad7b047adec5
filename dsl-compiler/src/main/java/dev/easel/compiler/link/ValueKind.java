package dev.easel.compiler.link;

import dev.easel.compiler.catalog.ValueType;

/** What a value should be, in words for messages. */
final class ValueKind {
    private ValueKind() {}

    static String of(ValueType type) {
        if (type instanceof ValueType.Choice choice) {
            return "one of " + String.join(", ", choice.words());
        }
        if (type instanceof ValueType.Flag) {
            return "true or false";
        }
        if (type instanceof ValueType.Pixels) {
            return "a whole number of pixels";
        }
        if (type instanceof ValueType.OptionIds) {
            return "a list of option ids";
        }
        return type instanceof ValueType.Parts ? "a list" : "a text";
    }
}
