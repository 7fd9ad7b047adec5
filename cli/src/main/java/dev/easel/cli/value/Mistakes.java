package dev.easel.cli.value;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with the values that are given, gathered so that it is said at once. */
public final class Mistakes {
    private static final int MOST = 20;

    private final List<String> all = new ArrayList<>();

    /** None yet. */
    public Mistakes() {}

    /** Adds one: a sentence without its full stop. */
    public void add(String sentence) {
        all.add(sentence);
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** All of them, or the first of many, as one sentence. */
    public String sentence() {
        int more = all.size() - MOST;
        return more > 1 ? String.join("; ", all.subList(0, MOST)) + "; and " + more + " more" : String.join("; ", all);
    }
}
