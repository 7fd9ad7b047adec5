package dev.easel.compiler.output;

import java.util.List;

/**
 * What it took to bring a tree up to date, as paths relative to its root, each list sorted.
 *
 * @param written files that are new or were different
 * @param unchanged files that were there already
 * @param deleted files of an earlier run that no longer belong there
 */
public record OutputChanges(List<String> written, List<String> unchanged, List<String> deleted) {

    /** Freezes the lists. */
    public OutputChanges {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        deleted = List.copyOf(deleted);
    }

    /** In words: {@code 2 files written, 9 unchanged, 1 deleted}. */
    public String summary() {
        String noun = written.size() == 1 ? " file" : " files";
        return written.size() + noun + " written, " + unchanged.size() + " unchanged, " + deleted.size() + " deleted";
    }
}
