package dev.easel.compiler.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A tree in memory. */
public final class MemoryTree implements OutputTree {
    private final SortedMap<String, String> texts = new TreeMap<>();

    /** An empty tree. */
    public MemoryTree() {}

    @Override
    public OutputChanges write(List<GeneratedFile> files) {
        SortedMap<String, String> wanted = GeneratedFiles.byPath(files);
        List<String> deleted = texts.keySet().stream()
                .filter(path -> !wanted.containsKey(path))
                .toList();
        List<String> written = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        wanted.forEach((path, text) -> (text.equals(texts.get(path)) ? unchanged : written).add(path));
        texts.keySet().removeAll(deleted);
        texts.putAll(wanted);
        return new OutputChanges(written, unchanged, deleted);
    }

    /** The texts that the tree holds, by path. */
    public SortedMap<String, String> texts() {
        return Collections.unmodifiableSortedMap(texts);
    }
}
