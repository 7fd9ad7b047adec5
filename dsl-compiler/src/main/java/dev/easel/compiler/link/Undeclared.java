package dev.easel.compiler.link;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.Set;

/**
 * Names of several kinds that nothing declares, and that resemble nothing that is declared: most often the file with all of them is not
 * included, so they are said together, at the first.
 */
public final class Undeclared {
    private static final int MOST_ALONE = 2;
    private static final int MOST_SHOWN = 12;

    /** What another file may declare. */
    private static final Set<DiagnosticCode> NAMES = Set.of(
            DiagnosticCode.UNKNOWN_TYPE,
            DiagnosticCode.UNKNOWN_TARGET,
            DiagnosticCode.UNKNOWN_FRAGMENT,
            DiagnosticCode.UNKNOWN_SHEET);

    private Undeclared() {}

    /** The same diagnostics, in the same order, with such names together. */
    public static List<Diagnostic> together(List<Diagnostic> sorted) {
        List<Diagnostic> names = sorted.stream().filter(Undeclared::isAName).toList();
        long kinds = names.stream().map(Diagnostic::code).distinct().count();
        if (names.size() <= MOST_ALONE || kinds < 2) {
            return sorted;
        }
        return sorted.stream()
                .filter(said -> !isAName(said) || said == names.get(0))
                .map(said -> said == names.get(0) ? first(names) : said)
                .toList();
    }

    private static boolean isAName(Diagnostic said) {
        return NAMES.contains(said.code()) && said.suggestion() == null;
    }

    private static Diagnostic first(List<Diagnostic> names) {
        Diagnostic one = names.get(0);
        Diagnostic first = Diagnostic.of(one.code(), one.span(), one.message());
        for (Diagnostic other : names.subList(1, Math.min(MOST_SHOWN, names.size()))) {
            first = first.related(other.span(), other.message());
        }
        int more = names.size() - MOST_SHOWN;
        return (more > 0 ? first.note("so it is in " + more + " more places") : first)
                .note("if another file declares them, include it: include: [canvases/*.easel.yaml]");
    }
}
