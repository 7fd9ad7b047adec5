package dev.easel.compiler.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A directory. A list of what was generated into it is kept there too: it names a file before the file is written, so that a run that
 * was cut off can be made up for.
 */
public final class DiskTree implements OutputTree {
    private final Path root;
    private final Manifest manifest;

    /** The tree below a directory, which need not exist. */
    public DiskTree(Path root) {
        this.root = root.toAbsolutePath().normalize();
        this.manifest = new Manifest(this.root);
    }

    @Override
    public OutputChanges write(List<GeneratedFile> files) throws IOException {
        SortedMap<String, String> wanted = GeneratedFiles.byPath(files);
        Files.createDirectories(root);
        SortedSet<String> ours = manifest.read();
        SortedMap<String, byte[]> changed = changed(wanted);
        requireOurs(changed.keySet(), ours);

        SortedSet<String> both = new TreeSet<>(ours);
        both.addAll(wanted.keySet());
        manifest.write(both);
        // Orphans go first: where case does not count, a new file can have the place of an old one.
        List<String> deleted = deleteOrphans(ours, wanted.keySet());
        for (Map.Entry<String, byte[]> file : changed.entrySet()) {
            write(fenced(file.getKey()), file.getValue());
        }
        manifest.write(wanted.keySet());

        List<String> unchanged = wanted.keySet().stream()
                .filter(path -> !changed.containsKey(path))
                .toList();
        return new OutputChanges(List.copyOf(changed.keySet()), unchanged, deleted);
    }

    private SortedMap<String, byte[]> changed(SortedMap<String, String> wanted) throws IOException {
        SortedMap<String, byte[]> changed = new TreeMap<>();
        for (Map.Entry<String, String> file : wanted.entrySet()) {
            byte[] text = file.getValue().getBytes(StandardCharsets.UTF_8);
            if (!holds(fenced(file.getKey()), text)) {
                changed.put(file.getKey(), text);
            }
        }
        return changed;
    }

    private void write(Path file, byte[] text) throws IOException {
        Path folder = folder(file);
        Files.createDirectories(folder);
        requireRealInside(folder);
        Files.write(file, text);
    }

    private List<String> deleteOrphans(Set<String> ours, Set<String> wanted) throws IOException {
        List<String> deleted = new ArrayList<>();
        for (String path : ours) {
            if (!wanted.contains(path) && delete(fenced(path))) {
                deleted.add(path);
            }
        }
        return deleted;
    }

    private boolean delete(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        Path folder = folder(file);
        requireRealInside(folder);
        Files.delete(file);
        while (!folder.equals(root) && isEmpty(folder)) {
            Files.delete(folder);
            folder = folder(folder);
        }
        return true;
    }

    private void requireOurs(Set<String> changed, Set<String> ours) throws IOException {
        for (String path : changed) {
            if (!ours.contains(path) && Files.exists(fenced(path))) {
                throw new FileAlreadyExistsException(
                        fenced(path).toString(),
                        null,
                        "Easel did not write it and will not write over it; move it or delete it");
            }
        }
    }

    private Path fenced(String path) {
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root) || file.equals(root)) {
            throw new IllegalArgumentException("not a path inside of " + root + ": " + path);
        }
        return file;
    }

    // A folder can be a link to somewhere else, which no look at the path tells.
    private void requireRealInside(Path folder) throws IOException {
        if (!folder.toRealPath().startsWith(root.toRealPath())) {
            throw new IOException(folder + " is a link out of " + root);
        }
    }

    private static boolean holds(Path file, byte[] text) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == text.length
                && Arrays.equals(Files.readAllBytes(file), text);
    }

    private static Path folder(Path insideOfRoot) {
        return Objects.requireNonNull(insideOfRoot.getParent());
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
