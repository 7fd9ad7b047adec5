package dev.easel.maven;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.Severity;
import dev.easel.compiler.source.SourceFile;
import java.io.File;
import java.util.List;
import org.codehaus.plexus.build.BuildContext;

/**
 * Markers in an IDE's editor, in place of those of the run before.
 *
 * @param buildContext the IDE
 * @param definitions where the files are
 */
record MarkerReport(BuildContext buildContext, Definitions definitions) implements Report {
    @Override
    public void show(List<SourceFile> sources, List<Diagnostic> diagnostics) {
        sources.forEach(source -> buildContext.removeMessages(fileOf(source)));
        diagnostics.forEach(this::mark);
    }

    private void mark(Diagnostic diagnostic) {
        String message = diagnostic.code().code() + ": " + diagnostic.message();
        File file = fileOf(diagnostic.span().file());
        buildContext.addMessage(
                file,
                diagnostic.span().line(),
                diagnostic.span().column(),
                message,
                level(diagnostic.severity()),
                null);
    }

    /** The level of a marker; a build context has none below a warning. */
    private static int level(Severity severity) {
        return severity == Severity.ERROR ? BuildContext.SEVERITY_ERROR : BuildContext.SEVERITY_WARNING;
    }

    private File fileOf(SourceFile source) {
        return definitions.file(source).toFile();
    }
}
