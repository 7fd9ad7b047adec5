package dev.easel.compiler;

import dev.easel.compiler.source.FolderFiles;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The definitions under {@code src/test/resources/fixtures}; what they include lies in folders {@code parts} beside them. */
final class Fixtures {
    static final boolean REWRITE = Boolean.getBoolean("easel.rewrite");
    private static final Path ROOT = Path.of("src", "test", "resources", "fixtures");

    private Fixtures() {}

    static List<Path> invalid() {
        return definitions(ROOT.resolve("invalid"));
    }

    /** Definitions that break one rule each, beside those that do not. */
    static List<Path> breakingARule() {
        return rules("fails");
    }

    /** The same definitions, mended. */
    static List<Path> keepingTheRules() {
        return rules("passes");
    }

    /** All definitions of which something is said. */
    static List<Path> broken() {
        return Stream.concat(invalid().stream(), breakingARule().stream()).toList();
    }

    static Path rule(String name, String file) {
        return ROOT.resolve("rules").resolve(name).resolve(file);
    }

    private static List<Path> rules(String name) {
        return definitions(ROOT.resolve("rules")).stream()
                .filter(file -> file.endsWith(name + ".easel.yaml"))
                .toList();
    }

    static List<Path> valid() {
        return definitions(ROOT.resolve("valid"));
    }

    /** The definitions of the samples. */
    static List<Path> samples() {
        return definitions(Path.of("..", "samples")).stream()
                .filter(file -> !file.toString().contains("target"))
                .toList();
    }

    /** The file, named by its own name or its rule's alone, so that what is said of it does not depend on where it lies. */
    static SourceFile source(Path definition) {
        boolean ofRule = definition.getParent().getParent().endsWith("rules");
        String name = ofRule
                ? definition.getParent().getFileName() + ".easel.yaml"
                : definition.getFileName().toString();
        return SourceFile.of(name, bytes(definition));
    }

    /** Files beside the valid definitions and the samples, which are known by their own names alone. */
    static final SourceFiles BESIDE_VALID = new SourceFiles() {
        private final List<Path> definitions =
                Stream.concat(valid().stream(), samples().stream()).toList();

        @Override
        public Optional<SourceFile> find(SourceFile definition, String name) throws IOException {
            return folder(definition).find(definition, name);
        }

        @Override
        public List<String> names(SourceFile definition, String pattern) throws IOException {
            return folder(definition).names(definition, pattern);
        }

        private SourceFiles folder(SourceFile definition) {
            return definitions.stream()
                    .filter(fixture -> fixture.getFileName().toString().equals(definition.path()))
                    .findFirst()
                    .<SourceFiles>map(fixture -> new FolderFiles(fixture.getParent()))
                    .orElse(SourceFiles.NONE);
        }
    };

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> definitions(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".easel.yaml"))
                    .filter(file -> !file.getParent().endsWith("parts"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
