package dev.easel.compiler.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant. */
public final class Suggestion {
    private static final int LONGEST_WORD = 64;
    private static final int MAX_CANDIDATES = 2_000;

    private Suggestion() {}

    /**
     * The candidate closest to a word, the first one if several are; nothing if none is close.
     *
     * <p>Close is at most one edit for every three letters, three at most; a swap of neighbours is one edit, and case, dashes and
     * underscores do not count.
     */
    public static Optional<String> closest(String word, Collection<String> candidates) {
        if (word.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        String wanted = plain(word);
        int best = Math.min(3, Math.max(1, wanted.length() / 3)) + 1;
        String found = null;
        for (String candidate : candidates.stream().limit(MAX_CANDIDATES).toList()) {
            int distance = distance(wanted, plain(candidate), best);
            if (distance < best) {
                best = distance;
                found = candidate;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The same diagnostic, asking whether the closest candidate was meant and offering to put it there. */
    public static Diagnostic didYouMean(Diagnostic diagnostic, String word, Collection<String> candidates) {
        return closest(word, candidates)
                .map(meant -> diagnostic
                        .suggesting("did you mean `" + meant + "`?")
                        .fixedBy(new Fix(diagnostic.span(), meant)))
                .orElse(diagnostic);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    private static int distance(String a, String b, int enough) {
        if (Math.abs(a.length() - b.length()) >= enough) {
            return enough;
        }
        int[][] rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, a, b, i, j);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int step(int[][] rows, String a, String b, int i, int j) {
        int replaced = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int edited = Math.min(replaced, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(edited, rows[i - 2][j - 2] + 1) : edited;
    }
}
