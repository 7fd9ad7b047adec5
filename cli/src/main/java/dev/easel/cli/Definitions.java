package dev.easel.cli;

import dev.easel.compiler.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The definitions that a command is given. A file named twice is read once. */
final class Definitions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli before the command runs
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "definitions, such as coffee-order.easel.yaml")
    private List<Path> files = new ArrayList<>();

    /**
     * Reads them.
     *
     * @throws ParameterException naming every file that cannot be read
     */
    List<SourceFile> read() {
        return DefinitionFiles.read(spec.commandLine(), files);
    }
}
