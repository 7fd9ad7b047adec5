package dev.easel.compiler.type;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A type of single values. */
public enum Scalar implements Type {
    /** Text. */
    STRING("string", "a text"),
    /** A whole number. */
    INT("int", "a whole number"),
    /** A number with any digits after its point. */
    DECIMAL("decimal", "a number"),
    /** True or false. */
    BOOL("bool", "true or false"),
    /** A day of the calendar. */
    DATE("date", "a date"),
    /** A time of day. */
    TIME("time", "a time of day"),
    /** A moment, the same all over the world. */
    DATETIME("datetime", "a moment"),
    /** A time zone. */
    ZONE("zone", "a time zone"),
    /** An absolute address. */
    URL("url", "an address"),
    /** Whatever JSON can say. */
    JSON("json", "anything that JSON can say"),
    /** Text whose links and bold are meant: only the function {@code markdown} makes it, and only texts take it. */
    MARKDOWN("markdown", "a text with links and bold");

    private final String word;
    private final String kind;

    Scalar(String word, String kind) {
        this.word = word;
        this.kind = kind;
    }

    /** The type of this word, if definitions can declare one. */
    public static Optional<Scalar> named(String word) {
        return declarable().filter(type -> type.word.equals(word)).findFirst();
    }

    /** The words of all types that definitions can declare. */
    public static List<String> words() {
        return declarable().map(Scalar::word).toList();
    }

    private static Stream<Scalar> declarable() {
        return Stream.of(values()).filter(type -> type != MARKDOWN);
    }

    @Override
    public String word() {
        return word;
    }

    /** What its values are, for messages. */
    public String kind() {
        return kind;
    }
}
