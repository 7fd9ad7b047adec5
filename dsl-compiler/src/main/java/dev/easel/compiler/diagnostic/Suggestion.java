package dev.easel.compiler.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the word of a set that was probably meant.
 *
 * <p>Close is at most one edit for every three letters, three at most; a swap of neighbours is one edit, and case, dashes and
 * underscores do not count. Words of one character or of more than 64, and candidates after the first 1,000, are not looked at.
 */
public final class Suggestion {
    private static final int LONGEST_WORD = 64;
    private static final int MAX_CANDIDATES = 1_000;

    private final List<Candidate> candidates = new ArrayList<>();

    private record Candidate(String word, String plain, long letters) {
        static Candidate of(String word) {
            String plain = plain(word);
            long letters = 0;
            for (int i = 0; i < plain.length(); i++) {
                letters |= 1L << plain.charAt(i);
            }
            return new Candidate(word, plain, letters);
        }

        private static String plain(String word) {
            for (int i = 0; i < word.length(); i++) {
                if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                    return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
                }
            }
            return word;
        }

        /** A lower bound of the distance that costs next to nothing: most candidates are far. */
        boolean isFar(Candidate other, int enough) {
            int lengths = Math.abs(plain.length() - other.plain.length());
            return lengths >= enough || Long.bitCount(letters ^ other.letters) >= 2 * enough;
        }
    }

    /** Suggests one of these. */
    public Suggestion(Collection<String> candidates) {
        candidates.stream()
                .filter(word -> word.length() <= LONGEST_WORD)
                .limit(MAX_CANDIDATES)
                .map(Candidate::of)
                .forEach(this.candidates::add);
    }

    /** The candidate closest to a word, the first one if several are; nothing if none is close. */
    public Optional<String> closest(String word) {
        if (word.length() > LONGEST_WORD || word.length() < 2) {
            return Optional.empty();
        }
        Candidate wanted = Candidate.of(word);
        int best = Math.min(3, Math.max(1, wanted.plain().length() / 3)) + 1;
        String found = null;
        for (Candidate candidate : candidates) {
            int distance = wanted.isFar(candidate, best) ? best : distance(wanted.plain(), candidate.plain(), best);
            if (distance < best) {
                best = distance;
                found = candidate.word();
            }
        }
        return Optional.ofNullable(found);
    }

    /** The same diagnostic, asking whether the closest candidate was meant and offering to put it there. */
    public Diagnostic didYouMean(Diagnostic diagnostic, String word) {
        return closest(word).map(meant -> asking(diagnostic, meant)).orElse(diagnostic);
    }

    /** The same diagnostic, asking whether this was meant and offering to put it there. */
    public static Diagnostic asking(Diagnostic diagnostic, String meant) {
        return diagnostic.suggesting("did you mean `" + meant + "`?").fixedBy(Fix.word(diagnostic.span(), meant));
    }

    /** As {@link #closest(String)}, for a set that is asked once. */
    public static Optional<String> closest(String word, Collection<String> candidates) {
        return new Suggestion(candidates).closest(word);
    }

    /** As {@link #didYouMean(Diagnostic, String)}, for a set that is asked once. */
    public static Diagnostic didYouMean(Diagnostic diagnostic, String word, Collection<String> candidates) {
        return new Suggestion(candidates).didYouMean(diagnostic, word);
    }

    /** The distance, or {@code enough} as soon as it cannot be less. */
    private static int distance(String a, String b, int enough) {
        int[][] rows = new int[a.length() + 1][b.length() + 1];
        int leastBefore = 0;
        for (int i = 0; i <= a.length(); i++) {
            int least = enough;
            for (int j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, a, b, i, j);
                least = Math.min(least, rows[i][j]);
            }
            if (least >= enough && leastBefore >= enough) {
                return enough;
            }
            leastBefore = least;
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
