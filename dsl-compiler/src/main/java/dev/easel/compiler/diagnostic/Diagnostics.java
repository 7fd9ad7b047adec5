package dev.easel.compiler.diagnostic;

import dev.easel.compiler.source.SourceSpan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Gathers diagnostics while the stages run: the same one said twice is kept once, and after 1,000 only one more, which says that there
 * are others.
 */
public final class Diagnostics {
    private static final int MOST = 1_000;

    private final Set<Diagnostic> said = new LinkedHashSet<>();

    /** An empty collection. */
    public Diagnostics() {}

    /** Adds one. */
    public void add(Diagnostic diagnostic) {
        if (said.size() < MOST) {
            said.add(diagnostic);
        } else if (said.size() == MOST && !said.contains(diagnostic)) {
            String message = "there is more to say than the 1,000 things said";
            said.add(Diagnostic.of(DiagnosticCode.TOO_MANY, diagnostic.span(), message));
        }
    }

    /** Adds one that needs no more than a message. */
    public void add(DiagnosticCode code, SourceSpan span, String message) {
        add(Diagnostic.of(code, span, message));
    }

    /** Whether anything so far forbids going on. */
    public boolean hasErrors() {
        return said.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /** Everything said so far, sorted by place. */
    public List<Diagnostic> sorted() {
        return said.stream().sorted().toList();
    }
}
