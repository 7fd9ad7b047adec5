package dev.easel.cli;

import dev.easel.compiler.CompileRequest;
import dev.easel.compiler.CompileResult;
import dev.easel.compiler.EaselCompiler;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCounts;
import dev.easel.compiler.diagnostic.DiagnosticJson;
import dev.easel.compiler.source.SourceFile;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what is wrong with definitions, and makes no Java. */
@Command(
        name = "check",
        description = {
            "Says what is wrong with definitions: each mistake with its place, the reason and what to write instead.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = EaselVersion.class,
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  easel check src/main/easel/*.easel.yaml",
            "  easel check coffee-order.easel.yaml --format json | jq '.[].message'"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no mistakes; there may be warnings and hints",
            "1:mistakes",
            "2:a file that cannot be read, an unknown option"
        })
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Definitions definitions = new Definitions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "text for people, or json for tools: one array over all files, whose entries have file, line, "
                            + "column, code, severity, message and more (default: ${DEFAULT-VALUE})")
    private Format format = Format.text;

    /** How diagnostics are shown; named as they are written on the command line. */
    enum Format {
        text,
        json
    }

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<SourceFile> sources = definitions.read();
        CompileResult result =
                new EaselCompiler().compile(CompileRequest.check(sources).withFiles(DefinitionFiles.BESIDE));
        if (format == Format.json) {
            console.out().print(DiagnosticJson.format(result.diagnostics()));
        } else {
            show(result.diagnostics(), sources.size());
        }
        return result.failed() ? ExitCode.MISTAKES : ExitCode.OK;
    }

    private void show(List<Diagnostic> diagnostics, int files) {
        if (!diagnostics.isEmpty()) {
            console.out().println(console.outText().format(diagnostics));
        }
        console.out().println(DiagnosticCounts.of(diagnostics).in(files));
    }
}
