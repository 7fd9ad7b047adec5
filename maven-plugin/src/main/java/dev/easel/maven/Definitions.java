package dev.easel.maven;

import dev.easel.compiler.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The definitions of a project.
 *
 * @param folder where they lie, in folders of any depth
 * @param shownFrom the folder that paths are shown relative to, so that a terminal there can open them
 */
record Definitions(Path folder, Path shownFrom) {
    private static final Pattern DEFINITION = Pattern.compile(".*\\.easel\\.yaml");
    private static final Pattern OTHER_YAML = Pattern.compile(".*(?<!\\.easel)\\.yaml|.*\\.yml");

    /** The files, sorted by path; none if the folder is not there. */
    List<SourceFile> read() throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        for (Path file : files(DEFINITION)) {
            try (InputStream in = Files.newInputStream(file)) {
                sources.add(SourceFile.of(shown(file), in));
            }
        }
        return sources;
    }

    /** A path as it is shown, with forward slashes. */
    String shown(Path file) {
        Path from = shownFrom.toAbsolutePath().normalize();
        Path to = file.toAbsolutePath().normalize();
        Path shown = to.startsWith(from) ? from.relativize(to) : to;
        return shown.toString().replace('\\', '/');
    }

    /** The file that is shown so. */
    Path file(SourceFile source) {
        return shownFrom.resolve(source.path());
    }

    /** YAML files that are no definitions by their names; a definition may be meant. */
    List<Path> otherYaml() throws IOException {
        return files(OTHER_YAML);
    }

    private List<Path> files(Pattern name) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(
                            file -> name.matcher(file.getFileName().toString()).matches())
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
