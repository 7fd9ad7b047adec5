package dev.easel.cli.value;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of definitions and of Java: {@code date-of-birth} and {@code date_of_birth} are {@code dateOfBirth} in Java. */
final class Spelling {
    private static final Pattern SEPARATED = Pattern.compile("[-_]+([A-Za-z0-9])");
    private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private Spelling() {}

    /** What Java calls it. */
    static String java(String name) {
        String java = SEPARATED.matcher(name).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
        return java.isEmpty() ? java : java.substring(0, 1).toLowerCase(Locale.ROOT) + java.substring(1);
    }

    /** What expressions call it. */
    static String expression(String javaName) {
        return NEXT_WORD.matcher(javaName).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    /** What is the same however it is written. */
    static String plain(String name) {
        return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }
}
