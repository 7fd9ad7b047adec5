package dev.easel.cli;

import dev.easel.compiler.source.FolderFiles;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Definitions on disk. */
final class DefinitionFiles {
    /** Finds the files that definitions name. */
    static final SourceFiles BESIDE = new FolderFiles(Path.of(""));

    private DefinitionFiles() {}

    /**
     * Reads these files, one that is named twice once.
     *
     * @throws ParameterException of this command, naming every file that cannot be read
     */
    static List<SourceFile> read(CommandLine command, List<Path> files) {
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
            throw new ParameterException(command, String.join("; ", unreadable));
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
