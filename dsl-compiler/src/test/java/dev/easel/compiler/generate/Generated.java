package dev.easel.compiler.generate;

import dev.easel.compiler.CompileRequest;
import dev.easel.compiler.CompileResult;
import dev.easel.compiler.EaselCompiler;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.naming.Namer;
import dev.easel.compiler.naming.Names;
import dev.easel.compiler.output.GeneratedFile;
import dev.easel.compiler.source.FolderFiles;
import dev.easel.compiler.source.SourceFile;
import dev.easel.compiler.source.SourceFiles;
import dev.easel.runtime.app.CanvasApp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Generated Java by path, to which tests add what people write. */
public final class Generated {
    private final Map<String, String> sources = new TreeMap<>();

    private Generated(List<GeneratedFile> files) {
        files.forEach(file -> sources.put(file.path(), file.text()));
    }

    static Generated from(App app) {
        Diagnostics said = new Diagnostics();
        Conversation conversation = Conversation.of(app);
        Names names = Namer.name(app, conversation, said);
        if (said.hasErrors()) {
            throw new AssertionError(said.sorted());
        }
        return new Generated(CodeGenerator.generate(app, conversation, names, "app.easel.yaml"));
    }

    /** What a definition becomes. */
    public static Generated from(String definition) {
        return from(definition, SourceFiles.NONE);
    }

    /** What a definition becomes that names files. */
    public static Generated from(String definition, SourceFiles files) {
        SourceFile source = SourceFile.of("app.easel.yaml", definition);
        CompileResult result = new EaselCompiler()
                .compile(CompileRequest.generate(List.of(source)).withFiles(files));
        if (result.failed()) {
            throw new AssertionError(result.diagnostics());
        }
        return new Generated(result.files());
    }

    /** What a fixture becomes, and the Java that people wrote for it: the files in its folder {@code handlers}. */
    public static Generated fromFixture(String name) {
        Path folder = Path.of("src", "test", "resources", "fixtures", "valid", name);
        return from(folder.resolve(name + ".easel.yaml"), folder.resolve("handlers"));
    }

    private static Generated from(Path definition, Path handlers) {
        Generated generated = from(read(definition), new FolderFiles(definition.getParent()));
        javaIn(handlers).forEach(file -> generated.with(file.getFileName().toString(), read(file)));
        return generated;
    }

    private static List<Path> javaIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with Java that people wrote. */
    public Generated with(String path, String text) {
        sources.put(path, text);
        return this;
    }

    Map<String, String> sources() {
        return sources;
    }

    String source(String path) {
        return sources.getOrDefault(path, "");
    }

    List<String> javacMessages() {
        return JavaCompilation.of(sources).messages();
    }

    /** The app made by this class. */
    CanvasApp run(String appClass) {
        try {
            return (CanvasApp) load().loadClass(appClass).getMethod("app").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The app made by this class, with an instance of that class as its handlers. */
    CanvasApp run(String appClass, String handlersClass) {
        ClassLoader loader = load();
        try {
            Constructor<?> constructor = loader.loadClass(handlersClass).getDeclaredConstructor();
            Class<?> handlers = loader.loadClass(appClass + "Handlers");
            Method app = loader.loadClass(appClass).getMethod("app", handlers);
            return (CanvasApp) app.invoke(null, constructor.newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same, and each event is told before a handler or a load of that class gets it. */
    public CanvasApp run(String appClass, String handlersClass, Consumer<Object> told) {
        ClassLoader loader = load();
        try {
            Class<?> handlers = loader.loadClass(appClass + "Handlers");
            return (CanvasApp) loader.loadClass(appClass)
                    .getMethod("app", handlers)
                    .invoke(null, telling(loader, handlers, handlersClass, told));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same with settings from this environment. */
    public CanvasApp run(
            String appClass, String handlersClass, Map<String, String> environment, Consumer<Object> told) {
        ClassLoader loader = load();
        try {
            Class<?> handlers = loader.loadClass(appClass + "Handlers");
            Class<?> settings = loader.loadClass(packageOf(appClass) + ".canvas.Settings");
            Object read = settings.getMethod("from", Map.class).invoke(null, environment);
            Method app = loader.loadClass(appClass).getMethod("app", handlers, settings);
            return (CanvasApp) app.invoke(null, telling(loader, handlers, handlersClass, told), read);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object telling(ClassLoader loader, Class<?> handlers, String handlersClass, Consumer<Object> told)
            throws ReflectiveOperationException {
        Object people = loader.loadClass(handlersClass).getDeclaredConstructor().newInstance();
        return Proxy.newProxyInstance(loader, new Class<?>[] {handlers}, (proxy, method, events) -> {
            told.accept(events[0]);
            try {
                return method.invoke(people, events);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    /** The app made by this class, with handlers of that class and settings from this environment. */
    CanvasApp run(String appClass, String handlersClass, Map<String, String> environment) {
        ClassLoader loader = load();
        try {
            Constructor<?> constructor = loader.loadClass(handlersClass).getDeclaredConstructor();
            Class<?> handlers = loader.loadClass(appClass + "Handlers");
            Class<?> settings = loader.loadClass(packageOf(appClass) + ".canvas.Settings");
            Object read = settings.getMethod("from", Map.class).invoke(null, environment);
            Method app = loader.loadClass(appClass).getMethod("app", handlers, settings);
            return (CanvasApp) app.invoke(null, constructor.newInstance(), read);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String packageOf(String className) {
        return className.substring(0, className.lastIndexOf('.'));
    }

    private ClassLoader load() {
        JavaCompilation compilation = JavaCompilation.of(sources);
        if (!compilation.messages().isEmpty()) {
            throw new AssertionError(compilation.messages());
        }
        return compilation.loader();
    }
}
