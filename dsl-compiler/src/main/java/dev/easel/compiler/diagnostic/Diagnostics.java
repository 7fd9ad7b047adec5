package dev.easel.compiler.diagnostic;

import dev.easel.compiler.source.SourceSpan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers diagnostics while the stages run; the same one said twice is kept once. */
public final class Diagnostics {
    private final Set<Diagnostic> said = new LinkedHashSet<>();

    /** An empty collection. */
    public Diagnostics() {}

    /** Adds one. */
    public void add(Diagnostic diagnostic) {
        said.add(diagnostic);
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
