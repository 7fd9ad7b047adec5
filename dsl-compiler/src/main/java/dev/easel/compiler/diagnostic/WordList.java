package dev.easel.compiler.diagnostic;

import java.util.List;

/** Words as people list them in a sentence. */
public final class WordList {
    private WordList() {}

    /** The words in backticks: {@code `a`, `b` and `c`}. */
    public static String of(List<String> words) {
        List<String> quoted = words.stream().map(word -> "`" + word + "`").toList();
        if (quoted.size() < 2) {
            return String.join("", quoted);
        }
        int last = quoted.size() - 1;
        return String.join(", ", quoted.subList(0, last)) + " and " + quoted.get(last);
    }

    /** The first words, and how many are left out: {@code `a` and `b` and 12 others}. */
    public static String of(List<String> words, int most) {
        return words.size() <= most
                ? of(words)
                : of(words.subList(0, most)) + " and " + (words.size() - most) + " others";
    }
}
