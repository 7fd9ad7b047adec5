package dev.easel.compiler.diagnostic;

import java.util.ArrayList;
import java.util.List;

/**
 * How much there is to say.
 *
 * @param errors how many errors
 * @param warnings how many warnings
 * @param hints how many hints
 */
public record DiagnosticCounts(long errors, long warnings, long hints) {
    /** Counts these. */
    public static DiagnosticCounts of(List<Diagnostic> diagnostics) {
        return new DiagnosticCounts(
                count(diagnostics, Severity.ERROR),
                count(diagnostics, Severity.WARNING),
                count(diagnostics, Severity.HINT));
    }

    private static long count(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }

    /** In words: {@code 2 errors, 1 warning and 1 hint in 3 definitions}. */
    public String in(int definitions) {
        List<String> said = new ArrayList<>();
        add(said, errors, "error");
        add(said, warnings, "warning");
        add(said, hints, "hint");
        return (said.isEmpty() ? "no errors" : listed(said)) + " in " + number(definitions, "definition");
    }

    private static void add(List<String> said, long count, String noun) {
        if (count > 0) {
            said.add(number(count, noun));
        }
    }

    private static String listed(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    private static String number(long count, String noun) {
        return (count == 0 ? "no" : count) + " " + noun + (count == 1 ? "" : "s");
    }
}
