package dev.easel.maven;

import dev.easel.compiler.CompileRequest;
import dev.easel.compiler.CompileResult;
import dev.easel.compiler.EaselCompiler;
import dev.easel.compiler.diagnostic.DiagnosticCounts;
import dev.easel.compiler.output.GeneratedFile;
import dev.easel.compiler.output.OutputTree;
import dev.easel.compiler.source.FolderFiles;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * One run: reads the definitions, compiles them, reports, and writes the Java if nothing is wrong.
 *
 * @param definitions what to generate from
 * @param fallbackPackage the Java package of apps that name none
 * @param log where to say what was done
 * @param reports where to say what is wrong
 */
record Generation(Definitions definitions, String fallbackPackage, Log log, List<Report> reports) {
    /** Runs. */
    void into(OutputTree tree) throws MojoFailureException, MojoExecutionException {
        List<SourceFile> sources = read();
        if (sources.isEmpty()) {
            warnOfNone();
        }
        List<SourceFile> all = new ArrayList<>(sources);
        CompileRequest request = CompileRequest.generate(sources)
                .withFallbackPackage(fallbackPackage)
                .withFiles(beside(all));
        CompileResult result = new EaselCompiler().compile(request);
        reports.forEach(report -> report.show(all, result.diagnostics()));
        if (result.failed()) {
            String counts = DiagnosticCounts.of(result.diagnostics()).in(sources.size());
            throw new MojoFailureException(counts + ", so no Java was generated");
        }
        write(result.files(), tree);
    }

    /** Finds the files that definitions name, and adds them to what was read. */
    private SourceFiles beside(List<SourceFile> all) {
        SourceFiles folder = new FolderFiles(definitions.shownFrom());
        return new SourceFiles() {
            @Override
            public Optional<SourceFile> find(SourceFile definition, String name) throws IOException {
                Optional<SourceFile> found = folder.find(definition, name);
                found.filter(file ->
                                all.stream().noneMatch(other -> other.path().equals(file.path())))
                        .ifPresent(all::add);
                return found;
            }

            @Override
            public List<String> names(SourceFile definition, String pattern) throws IOException {
                return folder.names(definition, pattern);
            }
        };
    }

    private List<SourceFile> read() throws MojoExecutionException {
        try {
            return definitions.read();
        } catch (IOException e) {
            throw cannotRead(e);
        }
    }

    private void warnOfNone() throws MojoExecutionException {
        log.warn("there is no definition: no *.easel.yaml in " + definitions.shown(definitions.folder()));
        try {
            for (Path file : definitions.otherYaml()) {
                log.warn(definitions.shown(file) + " is not read: the name of a definition ends in .easel.yaml");
            }
        } catch (IOException e) {
            throw cannotRead(e);
        }
    }

    private static MojoExecutionException cannotRead(IOException e) {
        return new MojoExecutionException("cannot read the definitions: " + e, e);
    }

    private void write(List<GeneratedFile> files, OutputTree tree) throws MojoExecutionException {
        try {
            log.info(tree.write(files).summary());
        } catch (IOException e) {
            throw new MojoExecutionException("cannot write the generated Java: " + e, e);
        }
    }
}
