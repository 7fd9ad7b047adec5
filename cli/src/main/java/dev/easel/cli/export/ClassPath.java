package dev.easel.cli.export;

import dev.easel.runtime.app.Canvas;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Where the Java compiler finds what generated code stands on. */
final class ClassPath {
    private ClassPath() {}

    /**
     * The folders and jars that this process has its classes from: those of the runtime, wherever it was loaded from, then the class path,
     * for what the runtime itself stands on.
     */
    static List<Path> ofThisProcess() {
        Stream<Path> runtime = Stream.of(Canvas.class, NullMarked.class).flatMap(ClassPath::home);
        Stream<Path> named = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of);
        return Stream.concat(runtime, named)
                .map(place -> place.toAbsolutePath().normalize())
                .distinct()
                .toList();
    }

    // The class path need not name it: a launcher may have put it into a loader of its own.
    private static Stream<Path> home(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return source == null
                ? Stream.empty()
                : Stream.of(Path.of(URI.create(source.getLocation().toString())));
    }
}
