package dev.easel.compiler.proof.offered;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * What the loads of forms supply.
 *
 * @param rows records
 * @param names texts
 */
record Loaded(List<Row> rows, List<String> names) {
    static final List<String> WORDS =
            List.of("x", "y", "~", "%", "a~b%7E", "\u00e9\"<\\", "\ud83d\ude42", "m~%", "w".repeat(200));
    static final Loaded NONE = new Loaded(List.of(), List.of());

    /** A record: what tells rows apart is its text, and its number. */
    record Row(String p, long q, boolean r, String s) {}

    static Loaded of(Random random) {
        List<String> words = words(random);
        List<Row> rows = new ArrayList<>();
        for (String word : words.subList(0, random.nextInt(words.size()))) {
            rows.add(new Row(word, rows.size() - 1, random.nextBoolean(), random.nextBoolean() ? "small" : "m~%"));
        }
        return new Loaded(rows, words(random).subList(0, random.nextInt(4)));
    }

    /** A few words, each once. */
    static List<String> words(Random random) {
        List<String> words = new ArrayList<>(WORDS);
        words.add("");
        Collections.shuffle(words, random);
        return words.subList(0, 5);
    }
}
