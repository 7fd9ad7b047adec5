package dev.easel.compiler.naming;

import java.util.Locale;

/** Names of a definition, written as Java writes names. */
public final class WordCase {
    private WordCase() {}

    /** {@code sold-out} as a type: {@code SoldOut}. */
    static String type(String name) {
        StringBuilder type = new StringBuilder();
        for (String word : name.replaceAll("^[-_]+", "").split("[-_]+")) {
            type.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return type.toString();
    }

    /** {@code sold-out} as a method: {@code soldOut}. */
    public static String member(String name) {
        String type = type(name);
        return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    }

    /** {@code soldOut}, {@code sold-out} or {@code sold_out} as a constant: {@code SOLD_OUT}. */
    public static String constant(String name) {
        return name.replace('-', '_').replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /** A name with one more word, joined as its other words are. */
    static String with(String name, String word) {
        return name + (name.contains("_") ? "_" : "-") + word;
    }
}
