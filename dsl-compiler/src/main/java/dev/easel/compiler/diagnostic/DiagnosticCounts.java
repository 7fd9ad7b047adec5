package dev.easel.compiler.diagnostic;

import java.util.List;

/**
 * How much there is to say.
 *
 * @param errors how many errors
 * @param warnings how many warnings
 */
public record DiagnosticCounts(long errors, long warnings) {
    /** Counts these. */
    public static DiagnosticCounts of(List<Diagnostic> diagnostics) {
        long errors = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .count();
        return new DiagnosticCounts(errors, diagnostics.size() - errors);
    }

    /** In words: {@code 2 errors and 1 warning in 3 definitions}. */
    public String in(int definitions) {
        String place = " in " + number(definitions, "definition");
        if (errors > 0 && warnings > 0) {
            return number(errors, "error") + " and " + number(warnings, "warning") + place;
        }
        return (warnings > 0 ? number(warnings, "warning") : number(errors, "error")) + place;
    }

    private static String number(long count, String noun) {
        String shown = count == 0 ? "no" : Long.toString(count);
        return shown + " " + noun + (count == 1 ? "" : "s");
    }
}
