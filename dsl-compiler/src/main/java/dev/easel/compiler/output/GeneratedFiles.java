package dev.easel.compiler.output;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of one run by path, after a look at the paths. */
final class GeneratedFiles {
    private GeneratedFiles() {}

    static SortedMap<String, String> byPath(List<GeneratedFile> files) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (GeneratedFile file : files) {
            String path = Fence.inside(file.path());
            if (texts.putIfAbsent(path, file.text()) != null) {
                throw new IllegalArgumentException("two files at " + path);
            }
        }
        return texts;
    }
}
