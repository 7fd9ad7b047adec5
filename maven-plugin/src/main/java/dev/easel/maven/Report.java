package dev.easel.maven;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.source.SourceFile;
import java.util.List;

/** A place where the people who build read what there is to say about their definitions. */
interface Report {
    /** Shows everything that one run has to say, sorted by place. */
    void show(List<SourceFile> sources, List<Diagnostic> diagnostics);
}
