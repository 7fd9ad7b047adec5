package dev.easel.compiler.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** The list, kept in a directory, of the files that were generated into it. */
final class Manifest {
    private static final String NAME = ".easel-generated";
    private static final String HEADER = "# Files that Easel generated here, and may change and delete.";

    private final Path file;

    Manifest(Path directory) {
        this.file = directory.resolve(NAME);
    }

    /** The files listed; a line that leads out of the directory counts for nothing. */
    SortedSet<String> read() throws IOException {
        SortedSet<String> paths = new TreeSet<>();
        if (!Files.exists(file)) {
            return paths;
        }
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#") && Fence.isInside(line)) {
                paths.add(line);
            }
        }
        return paths;
    }

    /** Lists these files, and no others; an unchanged list is not written again. */
    void write(Collection<String> paths) throws IOException {
        SortedSet<String> sorted = new TreeSet<>(paths);
        if (!Files.exists(file) || !sorted.equals(read())) {
            Files.writeString(file, HEADER + "\n" + String.join("\n", sorted) + "\n");
        }
    }
}
