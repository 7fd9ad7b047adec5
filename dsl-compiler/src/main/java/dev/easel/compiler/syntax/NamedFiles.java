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
import java.util.Optional;

/** Reads files of JSON that a definition names. */
final class NamedFiles {
    private final SourceFiles files;
    private final Diagnostics said;

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
        try {
            Optional<SourceFile> file = files.find(name.span().file(), name.text());
            if (file.isEmpty()) {
                missing(name, "there is no file `" + name.text() + "` here");
            }
            return file.flatMap(found -> YamlReader.read(found, said));
        } catch (IOException e) {
            missing(name, "the file `" + name.text() + "` cannot be read");
            return Optional.empty();
        }
    }

    private void missing(YamlScalar name, String message) {
        said.add(Diagnostic.of(DiagnosticCode.NO_SUCH_FILE, name.span(), message)
                .note("a file is named relative to the definition, and lies in its folder or below"));
    }
}
