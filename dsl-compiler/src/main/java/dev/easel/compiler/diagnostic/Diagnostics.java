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
    private int errors;

    /** An empty collection. */
    public Diagnostics() {}

    /** Adds one. */
    public void add(Diagnostic diagnostic) {
        if (diagnostic.severity() == Severity.ERROR) {
            errors++;
        }
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

    /** Whether nothing that is added will be kept: what is costly to say need not be said. */
    public boolean isFull() {
        return said.size() > MOST;
    }

    /** Whether anything so far forbids going on. */
    public boolean hasErrors() {
        return errors > 0;
    }

    /** How often something was said that forbids going on. */
    public int errors() {
        return errors;
    }

    /** Everything said so far, sorted by place. */
    public List<Diagnostic> sorted() {
        return said.stream().sorted().toList();
    }
}
