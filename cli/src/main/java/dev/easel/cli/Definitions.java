package dev.easel.cli;

import dev.easel.compiler.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<Path, SourceFile> sources = new LinkedHashMap<>();
        List<String> unreadable = new ArrayList<>();
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                SourceFile source = SourceFile.of(file.toString(), in);
                sources.putIfAbsent(file.toAbsolutePath().normalize(), source);
            } catch (IOException e) {
                unreadable.add(reason(file));
            }
        }
        if (!unreadable.isEmpty()) {
            throw new ParameterException(spec.commandLine(), String.join("; ", unreadable));
        }
        return List.copyOf(sources.values());
    }

    private static String reason(Path file) {
        if (Files.isDirectory(file)) {
            return file + " is a folder: name the files in it, such as " + file.resolve("*.easel.yaml");
        }
        return Files.exists(file) ? "cannot read " + file : "there is no file " + file;
    }
}
