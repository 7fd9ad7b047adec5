package dev.easel.compiler.generate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Java compiled in memory as Easel's users compile it, with every warning an error. */
public final class JavaCompilation {
    private static final List<String> OPTIONS =
            List.of("--release", "17", "-proc:none", "-Xlint:all", "-Werror", "-implicit:none");

    private final Map<String, byte[]> classes = new HashMap<>();
    private final List<String> messages;

    private JavaCompilation(Map<String, String> sources, List<String> options) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((path, text) -> files.add(new Source(path, text)));
        try (StandardJavaFileManager standard = javac.getStandardFileManager(collector, Locale.ROOT, null);
                JavaFileManager memory = new Memory(standard)) {
            javac.getTask(null, memory, collector, options, null, files).call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.messages = collector.getDiagnostics().stream()
                .map(message -> message.getMessage(Locale.ROOT))
                .toList();
    }

    /** Compiles files by path. */
    public static JavaCompilation of(Map<String, String> sources) {
        return new JavaCompilation(sources, OPTIONS);
    }

    /** Compiles files by path for the JDK that runs this, not for the oldest one. */
    public static JavaCompilation forThisJdk(Map<String, String> sources) {
        List<String> options = new ArrayList<>(OPTIONS);
        options.set(options.indexOf("17"), String.valueOf(Runtime.version().feature()));
        return new JavaCompilation(sources, options);
    }

    /** Compiles files by path, and checks their comments as strictly as javac can. */
    public static JavaCompilation withComments(Map<String, String> sources) {
        List<String> options = new ArrayList<>(OPTIONS);
        options.add("-Xdoclint:all/protected");
        return new JavaCompilation(sources, options);
    }

    /** Everything that javac said. */
    public List<String> messages() {
        return messages;
    }

    /** The names of the compiled classes, and their bytes. */
    public Map<String, byte[]> classes() {
        return classes;
    }

    /** A loader of the compiled classes. */
    public ClassLoader loader() {
        return new ClassLoader(JavaCompilation.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte @Nullable [] bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        private Source(String path, String text) {
            super(URI.create("memory:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        private Memory(JavaFileManager standard) {
            super(standard);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className + kind.extension), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return new ByteArrayOutputStream() {
                        @Override
                        public void close() {
                            classes.put(className, toByteArray());
                        }
                    };
                }
            };
        }
    }
}
