package dev.easel.cli.export;

import dev.easel.compiler.output.GeneratedFile;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles generated Java in memory, with the Java compiler of this JDK and the runtime that Easel itself runs on. */
final class MemoryCompiler {
    // sources that others need are compiled too, and come before any class of the same name
    private static final List<String> OPTIONS =
            List.of("-proc:none", "-implicit:class", "-Xprefer:source", "-Xlint:none", "-g:none", "-parameters");

    private final List<GeneratedFile> files;

    /** A compiler of these files. */
    MemoryCompiler(List<GeneratedFile> files) {
        this.files = List.copyOf(files);
    }

    /**
     * Compiles some of the files, and of the others what they need.
     *
     * @return the loader of their classes
     * @throws NoCompilerException if this Java is no JDK
     * @throws IllegalStateException if the files are not Java, with the first thing that the Java compiler says
     */
    ClassLoader compile(List<GeneratedFile> wanted) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            throw new NoCompilerException();
        }
        try (StandardJavaFileManager disk = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                MemoryFiles memory = new MemoryFiles(disk, files)) {
            disk.setLocationFromPaths(StandardLocation.CLASS_PATH, ClassPath.ofThisProcess());
            compile(javac, memory, wanted);
            return new MemoryClassLoader(memory.classes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(JavaCompiler javac, MemoryFiles memory, List<GeneratedFile> wanted) {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        StringWriter beside = new StringWriter();
        boolean compiled = javac.getTask(beside, memory, said, OPTIONS, null, memory.sources(wanted))
                .call();
        if (!compiled) {
            throw new IllegalStateException("the generated Java does not compile: " + firstOf(said, beside));
        }
    }

    private static String firstOf(DiagnosticCollector<JavaFileObject> said, StringWriter beside) {
        String first = said.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .findFirst()
                .map(MemoryCompiler::sentence)
                .orElse(beside.toString());
        return first.strip().replaceAll("\\s+", " ");
    }

    private static String sentence(Diagnostic<? extends JavaFileObject> error) {
        JavaFileObject file = error.getSource();
        String place = file == null ? "" : file.toUri().getPath() + ":" + error.getLineNumber() + ": ";
        return place + error.getMessage(Locale.ROOT);
    }
}
