package dev.easel.compiler.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files of which each is found once: what is said of one that two apps include is said of the same. */
public final class RememberedFiles implements SourceFiles {
    private final SourceFiles files;
    private final Map<Path, SourceFile> found = new HashMap<>();

    /** These files, and whatever else is found beside them. */
    public RememberedFiles(List<SourceFile> known, SourceFiles files) {
        this.files = files;
        known.forEach(file -> found.put(key(file), file));
    }

    @Override
    public Optional<SourceFile> find(SourceFile definition, String name) throws IOException {
        return files.find(definition, name).map(file -> {
            SourceFile first = found.putIfAbsent(key(file), file);
            return first == null ? file : first;
        });
    }

    /** The same however the path to it is written. */
    private static Path key(SourceFile file) {
        return Path.of(file.path()).toAbsolutePath().normalize();
    }

    @Override
    public List<String> names(SourceFile definition, String pattern) throws IOException {
        return files.names(definition, pattern);
    }
}
