package dev.easel.compiler.type;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A type of single values. */
public enum Scalar {
    /** Text. */
    STRING("string", "a text"),
    /** A whole number. */
    INT("int", "a whole number"),
    /** A number with any digits after its point. */
    DECIMAL("decimal", "a number"),
    /** True or false. */
    BOOL("bool", "true or false"),
    /** Whatever JSON can say. */
    JSON("json", "anything that JSON can say");

    private final String word;
    private final String kind;

    Scalar(String word, String kind) {
        this.word = word;
        this.kind = kind;
    }

    /** The type of this word, if it is one's. */
    public static Optional<Scalar> named(String word) {
        return Stream.of(values()).filter(type -> type.word.equals(word)).findFirst();
    }

    /** The words of all types. */
    public static List<String> words() {
        return Stream.of(values()).map(Scalar::word).toList();
    }

    /** The word for it in definitions. */
    public String word() {
        return word;
    }

    /** What its values are, for messages. */
    public String kind() {
        return kind;
    }
}
