package dev.easel.cli.export;

import dev.easel.compiler.output.GeneratedFile;
import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A generated file, as the Java compiler reads it. */
final class MemorySource extends SimpleJavaFileObject {
    private static final String SUFFIX = Kind.SOURCE.extension;

    private final String text;
    private final String className;

    MemorySource(GeneratedFile file) {
        super(URI.create("memory:///" + file.path()), Kind.SOURCE);
        this.text = file.text();
        this.className = className(file);
    }

    /** The class that a file is named after, such as {@code com.example.coffee.canvas.MenuCanvas}. */
    static String className(GeneratedFile file) {
        String path = file.path();
        return path.substring(0, path.length() - SUFFIX.length()).replace('/', '.');
    }

    String className() {
        return className;
    }

    String packageName() {
        return className.substring(0, Math.max(0, className.lastIndexOf('.')));
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
