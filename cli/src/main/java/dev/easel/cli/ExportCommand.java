package dev.easel.cli;

import dev.easel.cli.export.CanvasValues;
import dev.easel.cli.export.Canvases;
import dev.easel.cli.export.GeneratedCanvas;
import dev.easel.cli.export.NoCompilerException;
import dev.easel.cli.export.NotExportableException;
import dev.easel.compiler.CompileRequest;
import dev.easel.compiler.CompileResult;
import dev.easel.compiler.EaselCompiler;
import dev.easel.compiler.diagnostic.DiagnosticCounts;
import dev.easel.compiler.source.SourceFile;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON of one canvas: what its generated class writes. */
@Command(
        name = "export",
        description = {
            "Prints a canvas as the JSON that Canvas Kit gets, to paste into the Canvas Kit Builder.",
            "",
            "It is what the generated Java sends, indented: the content, and the stored data that the canvas sets, if any. "
                    + "Warnings and hints go to standard error.",
            "",
            "Values that the canvas takes are given by name: its params, what its load supplies, and settings, stored_data, "
                    + "contact, admin, conversation, context, workspace_id, locale, zone and now. What is not given is what the "
                    + "definition says, or a sample: a text is its own name, a number 1, a list has two elements.",
            ""
        },
        customSynopsis = "easel export [-hV] [--values=JSON] FILE CANVAS",
        mixinStandardHelpOptions = true,
        versionProvider = EaselVersion.class,
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  easel export src/main/easel/coffee-order.easel.yaml menu",
            "  easel export coffee-order.easel.yaml menu > menu.json",
            "  easel export coffee-order.easel.yaml confirm --values '{\"drink\": {\"name\": \"latte\"}}'"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:exported; there may be warnings and hints",
            "1:mistakes in the definition",
            "2:a file that cannot be read, a canvas that there is not, values that do not fit it",
            "69:the Java that runs is no JDK"
        })
final class ExportCommand implements Callable<Integer> {
    // Nobody sees the package of a definition that names none.
    private static final String FALLBACK_PACKAGE = "exported";

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command runs
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "a definition, such as coffee-order.easel.yaml")
    private Path file = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            hideParamSyntax = true,
            paramLabel = "CANVAS",
            description = "the name of a canvas in it")
    private @Nullable String name;

    @Option(
            names = "--values",
            paramLabel = "JSON",
            defaultValue = "{}",
            description = "an object of values to show the canvas with")
    private String values = "{}";

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            return export(CanvasValues.parse(values));
        } catch (NotExportableException e) {
            throw new ParameterException(spec.commandLine(), e.sentence());
        } catch (NoCompilerException e) {
            console.err().println("easel: " + e.sentence());
            return ExitCode.UNAVAILABLE;
        }
    }

    private int export(CanvasValues shown) {
        CompileResult result = generate();
        if (!result.diagnostics().isEmpty()) {
            console.err().println(console.errText().format(result.diagnostics()));
        }
        if (result.failed()) {
            console.err().println(DiagnosticCounts.of(result.diagnostics()).in(1) + ": nothing was exported");
            return ExitCode.MISTAKES;
        }
        console.out().println(canvas(new Canvases(result.files())).json(shown));
        return ExitCode.OK;
    }

    private CompileResult generate() {
        if (name != null && !Files.exists(file) && new File(name).isFile()) {
            throw new ParameterException(
                    spec.commandLine(), "there is no file " + file + ": write the definition first, then the canvas");
        }
        List<SourceFile> sources = DefinitionFiles.read(spec.commandLine(), List.of(file));
        return new EaselCompiler()
                .compile(CompileRequest.generate(sources)
                        .withFiles(DefinitionFiles.BESIDE)
                        .withFallbackPackage(FALLBACK_PACKAGE));
    }

    private GeneratedCanvas canvas(Canvases canvases) {
        if (name == null) {
            throw new ParameterException(spec.commandLine(), "name a canvas of " + file + ": " + canvases.choice());
        }
        return canvases.named(name);
    }
}
