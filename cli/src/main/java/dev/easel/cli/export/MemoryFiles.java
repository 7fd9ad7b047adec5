package dev.easel.cli.export;

import dev.easel.compiler.output.GeneratedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** What the Java compiler reads and writes: generated files are its source path, and classes stay in memory. */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final Map<String, MemorySource> sources = new TreeMap<>();
    private final Map<String, MemoryClass> classes = new TreeMap<>();

    MemoryFiles(StandardJavaFileManager disk, List<GeneratedFile> files) {
        super(disk);
        files.stream().map(MemorySource::new).forEach(source -> sources.put(source.className(), source));
    }

    /** The sources of these files. */
    List<MemorySource> sources(List<GeneratedFile> files) {
        List<MemorySource> found = new ArrayList<>();
        for (GeneratedFile file : files) {
            MemorySource source = sources.get(MemorySource.className(file));
            if (source != null) {
                found.add(source);
            }
        }
        return found;
    }

    /** What has been compiled, by class name. */
    Map<String, byte[]> classes() {
        Map<String, byte[]> compiled = new TreeMap<>();
        classes.forEach((name, file) -> compiled.put(name, file.bytes()));
        return compiled;
    }

    @Override
    public boolean hasLocation(Location location) {
        return location == StandardLocation.SOURCE_PATH || super.hasLocation(location);
    }

    @Override
    public Iterable<JavaFileObject> list(Location location, String packageName, Set<Kind> kinds, boolean recurse)
            throws IOException {
        if (location != StandardLocation.SOURCE_PATH) {
            return super.list(location, packageName, kinds, recurse);
        }
        if (!kinds.contains(Kind.SOURCE)) {
            return List.of();
        }
        return sources.values().stream()
                .filter(source -> source.packageName().equals(packageName))
                .<JavaFileObject>map(source -> source)
                .toList();
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof MemorySource source ? source.className() : super.inferBinaryName(location, file);
    }

    @Override
    public @Nullable JavaFileObject getJavaFileForInput(Location location, String className, Kind kind)
            throws IOException {
        return location == StandardLocation.SOURCE_PATH
                ? sources.get(className)
                : super.getJavaFileForInput(location, className, kind);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, Kind kind, @Nullable FileObject sibling) {
        return classes.computeIfAbsent(className, MemoryClass::new);
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
        return a.equals(b);
    }
}
