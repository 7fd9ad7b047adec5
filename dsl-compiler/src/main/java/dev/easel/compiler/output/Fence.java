package dev.easel.compiler.output;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Keeps paths inside of a tree. */
final class Fence {
    private Fence() {}

    /** The path itself, if it is plain, relative and stays inside. */
    static String inside(String path) {
        if (!isInside(path)) {
            throw new IllegalArgumentException("not a path inside of the output directory: " + path);
        }
        return path;
    }

    /** Whether a path is relative, names a file below the root, and is written without detours. */
    static boolean isInside(String path) {
        try {
            Path plain = Path.of(path);
            boolean descends = !plain.isAbsolute() && plain.normalize().equals(plain) && !plain.startsWith("..");
            return descends && !path.isBlank() && !path.contains("\\");
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
