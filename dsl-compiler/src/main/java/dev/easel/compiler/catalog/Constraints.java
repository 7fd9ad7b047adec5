package dev.easel.compiler.catalog;

import java.util.List;
import java.util.Map;

/** What can be asked of what people enter. */
public final class Constraints {
    /** Something must be entered. */
    public static final String REQUIRED = "required";

    /** What is entered is read as more than a text. */
    public static final String FORMAT = "format";

    /** How few characters. */
    public static final String MIN_LENGTH = "min_length";

    /** How many characters. */
    public static final String MAX_LENGTH = "max_length";

    /** A regular expression for the whole. */
    public static final String PATTERN = "pattern";

    /** The smallest number. */
    public static final String MIN = "min";

    /** The largest number. */
    public static final String MAX = "max";

    /** All of them. */
    public static final List<String> WORDS = List.of(REQUIRED, FORMAT, MIN_LENGTH, MAX_LENGTH, PATTERN, MIN, MAX);

    /** What texts are read as. */
    public static final List<String> FORMATS = List.of("email", "url", "phone", "int", "decimal", "date");

    private static final Map<String, String> EXAMPLES = Map.of(
            REQUIRED,
            "true",
            FORMAT,
            "email",
            MIN_LENGTH,
            "3",
            MAX_LENGTH,
            "40",
            PATTERN,
            "'[A-Z]{2}[0-9]+'",
            MIN,
            "1",
            MAX,
            "9.5");

    private Constraints() {}

    /** A value as it is written. */
    public static String example(String word) {
        return EXAMPLES.getOrDefault(word, "");
    }

    /** What its value is, in words. */
    public static String what(String word) {
        return switch (word) {
            case MIN_LENGTH, MAX_LENGTH -> "a number of characters";
            case MIN, MAX -> "a number";
            case PATTERN -> "a regular expression";
            default -> "one of " + String.join(", ", FORMATS);
        };
    }
}
