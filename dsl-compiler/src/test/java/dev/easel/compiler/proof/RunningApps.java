package dev.easel.compiler.proof;

import dev.easel.compiler.CompileRequest;
import dev.easel.compiler.CompileResult;
import dev.easel.compiler.EaselCompiler;
import dev.easel.compiler.generate.JavaCompilation;
import dev.easel.compiler.output.GeneratedFile;
import dev.easel.compiler.source.SourceFile;
import dev.easel.runtime.app.CanvasApp;
import java.util.List;
import java.util.stream.Collectors;

/** Apps without handlers that run: what is generated for many definitions, compiled in one go, since starting javac takes longest. */
final class RunningApps {
    private final ClassLoader classes;

    private RunningApps(ClassLoader classes) {
        this.classes = classes;
    }

    static RunningApps of(List<SourceFile> definitions) {
        CompileResult result = new EaselCompiler().compile(CompileRequest.generate(definitions));
        if (result.failed()) {
            throw new AssertionError(result.diagnostics());
        }
        JavaCompilation compilation = JavaCompilation.of(
                result.files().stream().collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::text)));
        if (!compilation.messages().isEmpty()) {
            throw new AssertionError(compilation.messages());
        }
        return new RunningApps(compilation.loader());
    }

    /** The app that this class starts. */
    CanvasApp app(String appClass) {
        try {
            return (CanvasApp) classes.loadClass(appClass).getMethod("app").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
