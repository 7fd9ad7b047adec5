package dev.easel.compiler.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is said of the same words in many places, because what declares them has another type: said once, at the first of the places,
 * with some of the others as related ones.
 */
public final class Echoes {
    private static final int MOST_ALONE = 2;
    private static final int MOST_SHOWN = 3;
    private static final Set<DiagnosticCode> OF_TYPES = Set.of(
            DiagnosticCode.TYPE_MISMATCH,
            DiagnosticCode.NOT_PRINTABLE,
            DiagnosticCode.MAY_BE_MISSING,
            DiagnosticCode.NEVER_MISSING);

    private Echoes() {}

    private record Words(DiagnosticCode code, String message, String text) {
        static Words of(Diagnostic said) {
            // what is never missing is named, whatever it is asked
            String text = said.code() == DiagnosticCode.NEVER_MISSING
                    ? ""
                    : said.span().text();
            return new Words(said.code(), said.message(), text);
        }
    }

    /** The same diagnostics, in the same order, without what the first of a kind says for others. */
    public static List<Diagnostic> together(List<Diagnostic> sorted) {
        Map<Words, List<Diagnostic>> byWords = new LinkedHashMap<>();
        sorted.stream()
                .filter(said -> OF_TYPES.contains(said.code()))
                .forEach(said -> byWords.computeIfAbsent(Words.of(said), first -> new ArrayList<>())
                        .add(said));
        return sorted.stream()
                .flatMap(said -> together(said, byWords.getOrDefault(Words.of(said), List.of())).stream())
                .toList();
    }

    private static List<Diagnostic> together(Diagnostic said, List<Diagnostic> alike) {
        if (alike.size() <= MOST_ALONE) {
            return List.of(said);
        }
        return said == alike.get(0) ? List.of(first(alike)) : List.of();
    }

    private static Diagnostic first(List<Diagnostic> alike) {
        Diagnostic first = alike.get(0);
        int more = alike.size() - 1;
        for (Diagnostic other : alike.subList(1, Math.min(MOST_SHOWN, alike.size()))) {
            first = first.related(other.span(), "and here");
        }
        return first.note(
                "it is the same in " + more + " more places: if it is right there, what declares it is wrong");
    }
}
