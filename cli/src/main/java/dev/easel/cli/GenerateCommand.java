package dev.easel.cli;

import dev.easel.compiler.CompileRequest;
import dev.easel.compiler.CompileResult;
import dev.easel.compiler.EaselCompiler;
import dev.easel.compiler.diagnostic.DiagnosticCounts;
import dev.easel.compiler.output.DiskTree;
import dev.easel.compiler.output.GeneratedFile;
import dev.easel.compiler.output.OutputChanges;
import dev.easel.compiler.source.SourceFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Generates the Java of definitions into a folder. */
@Command(
        name = "generate",
        description = {
            "Generates the Java of definitions, unless there are mistakes in them.",
            "",
            "Files that would not change are left alone; files of an earlier run that no definition asks for any more "
                    + "are deleted. In a Maven build, easel-maven-plugin does this by itself.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = EaselVersion.class,
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExample:%n",
        footer = "  easel generate src/main/easel/*.easel.yaml -d target/generated-sources/easel",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:generated",
            "1:mistakes in a definition",
            "2:a file or folder that cannot be used, an unknown option"
        })
final class GenerateCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command runs
    private CommandSpec spec;

    @Mixin
    private Definitions definitions = new Definitions();

    @Option(
            names = {"-d", "--directory"},
            paramLabel = "DIR",
            required = true,
            description = "the folder to generate into, made if it is not there")
    private Path folder = Path.of("");

    GenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<SourceFile> sources = definitions.read();
        CompileResult result =
                new EaselCompiler().compile(CompileRequest.generate(sources).withFiles(DefinitionFiles.BESIDE));
        if (!result.diagnostics().isEmpty()) {
            console.err().println(console.errText().format(result.diagnostics()));
        }
        if (result.failed()) {
            console.err()
                    .println(DiagnosticCounts.of(result.diagnostics()).in(sources.size()) + ": nothing was generated");
            return ExitCode.MISTAKES;
        }
        write(result.files());
        return ExitCode.OK;
    }

    private void write(List<GeneratedFile> files) {
        try {
            OutputChanges changes = new DiskTree(folder).write(files);
            console.out().println(changes.summary() + " in " + folder);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "cannot generate into " + folder + ": " + reason(e));
        }
    }

    private String reason(IOException e) {
        if (Files.isRegularFile(folder)) {
            return "it is a file";
        }
        return e instanceof AccessDeniedException || e instanceof NoSuchFileException
                ? "no folder can be made or written there"
                : String.valueOf(e.getMessage());
    }
}
