package dev.easel.compiler;

import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceFiles;
import java.util.List;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * What to compile: one or several apps, each compiled by itself with the files that it includes.
 *
 * @param sources the definitions
 * @param goal how far to go
 * @param fallbackPackage the Java package of apps that name none; without one, to generate such an app is a mistake in it
 * @param files finds the files that definitions name
 */
public record CompileRequest(
        List<SourceFile> sources, Goal goal, @Nullable String fallbackPackage, SourceFiles files) {

    /** How far to go. */
    public enum Goal {
        /** Say what is wrong, and make no Java. */
        CHECK,
        /** Make the Java, unless something is wrong. */
        GENERATE
    }

    /** Freezes the list, and refuses a fallback that Java cannot read as a package. */
    public CompileRequest {
        if (fallbackPackage != null && !SourceVersion.isName(fallbackPackage, SourceVersion.RELEASE_17)) {
            throw new IllegalArgumentException("not the name of a Java package: " + fallbackPackage);
        }
        sources = List.copyOf(sources);
    }

    /** Asks what is wrong with these definitions. */
    public static CompileRequest check(List<SourceFile> sources) {
        return new CompileRequest(sources, Goal.CHECK, null, SourceFiles.NONE);
    }

    /** Asks for the Java of these definitions. */
    public static CompileRequest generate(List<SourceFile> sources) {
        return new CompileRequest(sources, Goal.GENERATE, null, SourceFiles.NONE);
    }

    /** The same request, with a package for apps that name none. */
    public CompileRequest withFallbackPackage(String name) {
        return new CompileRequest(sources, goal, name, files);
    }

    /** The same request, with files that definitions may name. */
    public CompileRequest withFiles(SourceFiles found) {
        return new CompileRequest(sources, goal, fallbackPackage, found);
    }
}
