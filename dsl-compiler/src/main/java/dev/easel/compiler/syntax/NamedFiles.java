package dev.easel.compiler.syntax;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceFiles;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlReader;
import dev.easel.compiler.yaml.YamlScalar;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads files that a definition names, of JSON each once, and no more characters in all than a large app has. */
final class NamedFiles {
    private static final int MOST_CHARACTERS = 1 << 21;

    /** A name means the file beside the one that has it. */
    private record Name(SourceFile in, String text) {}

    private record Found(YamlNode root, int size) {}

    private final SourceFiles files;
    private final Diagnostics said;
    private final Map<Name, Optional<Found>> read = new HashMap<>();
    private int left = MOST_CHARACTERS;

    NamedFiles(SourceFiles files, Diagnostics said) {
        this.files = files;
        this.said = said;
    }

    /** Whether a value is the name of a file and nothing else. */
    static boolean isName(YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.text().endsWith(".json");
    }

    /** What the file holds; nothing if it cannot be read, and then that is said. */
    Optional<YamlNode> read(YamlScalar name) {
        if (left < 0) {
            return Optional.empty();
        }
        Optional<Found> found = read.computeIfAbsent(new Name(name.span().file(), name.text()), first -> find(name));
        left -= found.map(Found::size).orElse(0);
        if (left < 0) {
            tooLarge(name);
            return Optional.empty();
        }
        return found.map(Found::root);
    }

    /** A file as it is; nothing if it cannot be read, and then that is said. */
    Optional<SourceFile> text(YamlScalar name) {
        if (left < 0) {
            return Optional.empty();
        }
        Optional<SourceFile> file = file(name).filter(found -> YamlReader.isSound(found, said));
        left -= file.map(found -> found.text().length()).orElse(0);
        if (left < 0) {
            tooLarge(name);
            return Optional.empty();
        }
        return file;
    }

    private Optional<Found> find(YamlScalar name) {
        return file(name)
                .flatMap(found -> YamlReader.read(found, said)
                        .map(root -> new Found(root, found.text().length())));
    }

    private Optional<SourceFile> file(YamlScalar name) {
        try {
            Optional<SourceFile> file = files.find(name.span().file(), name.text());
            if (file.isEmpty()) {
                missing(name, "there is no file `" + name.text() + "` here");
            }
            return file;
        } catch (IOException e) {
            missing(name, "the file `" + name.text() + "` cannot be read");
            return Optional.empty();
        }
    }

    private void tooLarge(YamlScalar name) {
        String message = "the files that are named come to more than 2 million characters";
        said.add(Diagnostic.of(DiagnosticCode.FILE_TOO_LARGE, name.span(), message)
                .note("Canvas Kit takes 64 KB for a canvas: look for a file that holds more than its canvas"));
    }

    private void missing(YamlScalar name, String message) {
        said.add(Diagnostic.of(DiagnosticCode.NO_SUCH_FILE, name.span(), message)
                .note("a file is named relative to the one that names it, and lies in its folder or below"));
    }
}
