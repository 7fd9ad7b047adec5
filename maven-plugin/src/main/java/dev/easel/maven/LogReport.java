package dev.easel.maven;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticText;
import dev.easel.compiler.diagnostic.Severity;
import dev.easel.compiler.source.SourceFile;
import java.util.List;
import java.util.function.Consumer;
import org.apache.maven.plugin.logging.Log;

/**
 * Maven's log: errors as errors, warnings as warnings, hints as information, each with its place, the line and a caret.
 *
 * @param log the log
 */
record LogReport(Log log) implements Report {
    @Override
    public void show(List<SourceFile> sources, List<Diagnostic> diagnostics) {
        diagnostics.forEach(this::show);
    }

    // Line by line, so that each keeps its level and the caret stays under what it points to.
    private void show(Diagnostic diagnostic) {
        Consumer<String> line = level(diagnostic.severity());
        DiagnosticText.plain().format(diagnostic).lines().forEach(line);
        line.accept("");
    }

    private Consumer<String> level(Severity severity) {
        return switch (severity) {
            case ERROR -> log::error;
            case WARNING -> log::warn;
            case HINT -> log::info;
        };
    }
}
