package dev.easel.compiler.output;

import java.io.IOException;
import java.util.List;

/** A place that generated files are kept in from run to run. */
public interface OutputTree {
    /**
     * Makes the tree hold these files, and no other file that an earlier run wrote. Files that are as they should be are not touched;
     * files that no run wrote are neither deleted nor written over.
     *
     * @param files the files, no path twice
     * @return what that took
     * @throws IOException if a file cannot be read, written or deleted, or is there and was written by someone else
     * @throws IllegalArgumentException if a path is there twice, or leaves the tree; nothing has been changed then
     */
    OutputChanges write(List<GeneratedFile> files) throws IOException;
}
