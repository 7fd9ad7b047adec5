package dev.easel.compiler;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.Severity;
import dev.easel.compiler.output.GeneratedFile;
import java.util.List;

/**
 * What came of a compilation.
 *
 * @param diagnostics everything there is to say, sorted by file and place
 * @param files the generated files, sorted by path; none if the goal was to check, or if anything is wrong
 */
public record CompileResult(List<Diagnostic> diagnostics, List<GeneratedFile> files) {

    /** Freezes the lists. */
    public CompileResult {
        diagnostics = List.copyOf(diagnostics);
        files = List.copyOf(files);
    }

    /** Whether anything is wrong; warnings alone do not count. */
    public boolean failed() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
