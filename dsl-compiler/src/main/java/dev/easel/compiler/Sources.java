package dev.easel.compiler;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.source.RememberedFiles;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceFiles;
import dev.easel.compiler.syntax.Includes;
import dev.easel.compiler.yaml.YamlNode;
import dev.easel.compiler.yaml.YamlReader;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files of one compilation: apps, and the parts that they include. */
final class Sources {
    private final SourceFiles files;
    private final Map<SourceFile, YamlNode> parts = new LinkedHashMap<>();
    private final Set<SourceFile> included = new HashSet<>();
    private boolean allRead = true;

    Sources(CompileRequest request) {
        files = new RememberedFiles(request.sources(), request.files());
    }

    SourceFiles files() {
        return files;
    }

    /** Reads a file, with all that it includes; nothing if it cannot be read, or is but a part of an app. */
    Optional<YamlNode> read(SourceFile source, Diagnostics said) {
        Optional<YamlNode> root = YamlReader.read(source, said);
        boolean readable = root.isPresent() && !said.hasErrors();
        allRead &= readable;
        return readable ? whole(root.get(), said) : Optional.empty();
    }

    /** An app with all that it includes; nothing if this is but a part of one. */
    private Optional<YamlNode> whole(YamlNode root, Diagnostics said) {
        if (Includes.isPart(root)) {
            parts.put(root.span().file(), root);
            return Optional.empty();
        }
        Includes.Whole whole = Includes.of(root, files, said);
        included.addAll(whole.files());
        return said.hasErrors() && !Includes.hasCanvases(whole.root()) ? Optional.empty() : Optional.of(whole.root());
    }

    /** What is said of the parts that no app has asked for, if it is known what all apps ask for. */
    List<Diagnostic> partsOfNoApp() {
        if (!allRead) {
            return List.of();
        }
        return parts.entrySet().stream()
                .filter(part -> !included.contains(part.getKey()))
                .map(part -> Diagnostic.of(
                                DiagnosticCode.PART_OF_NO_APP,
                                part.getValue().span().firstLine(),
                                "no app includes this file")
                        .note("name it under `include` of the app that it belongs to"))
                .toList();
    }
}
