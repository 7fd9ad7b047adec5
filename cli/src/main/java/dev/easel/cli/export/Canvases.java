package dev.easel.cli.export;

import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.compiler.output.GeneratedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The canvases of an app, found among its generated classes by what they say of themselves. */
public final class Canvases {
    private static final int MOST_NAMED = 20;

    private final List<GeneratedFile> files;
    private final MemoryCompiler compiler;

    /** The canvases of an app that was generated as these files. */
    public Canvases(List<GeneratedFile> files) {
        this.files = List.copyOf(files);
        this.compiler = new MemoryCompiler(files);
    }

    /**
     * Finds the canvas of this name.
     *
     * @throws NotExportableException if there is none, or no values of what it takes can be made
     * @throws NoCompilerException if this Java is no JDK
     * @throws IllegalStateException if the generated Java does not compile, or a class of it cannot be used
     */
    public GeneratedCanvas named(String name) {
        return first(name, in(likely(name))).orElseGet(() -> amongAll(name));
    }

    /**
     * Says which canvases there are, or the first of many: {@code there are `closed` and `menu`}.
     *
     * @throws NoCompilerException if this Java is no JDK
     */
    public String choice() {
        return choice(names(all()));
    }

    /**
     * Finds all canvases.
     *
     * @throws NoCompilerException if this Java is no JDK
     */
    List<GeneratedCanvas> all() {
        return in(files);
    }

    private GeneratedCanvas amongAll(String name) {
        List<GeneratedCanvas> all = all();
        return first(name, all)
                .orElseThrow(() ->
                        new NotExportableException("there is no canvas `" + name + "`" + instead(name, names(all))));
    }

    /** Files to look into first: of an app with hundreds of canvases, the others then need not be compiled. */
    private List<GeneratedFile> likely(String name) {
        String end = "/" + name.replaceAll("[-_]", "") + "canvas.java";
        return files.stream()
                .filter(file -> file.path().toLowerCase(Locale.ROOT).endsWith(end))
                .toList();
    }

    private List<GeneratedCanvas> in(List<GeneratedFile> wanted) {
        List<GeneratedCanvas> canvases = new ArrayList<>();
        if (!wanted.isEmpty()) {
            ClassLoader classes = compiler.compile(wanted);
            for (GeneratedFile file : wanted) {
                canvas(MemorySource.className(file), classes).ifPresent(canvases::add);
            }
        }
        return canvases;
    }

    private static Optional<GeneratedCanvas> canvas(String className, ClassLoader classes) {
        try {
            return GeneratedCanvas.of(Class.forName(className, false, classes));
        } catch (ClassNotFoundException | LinkageError e) {
            Throwable reason = e.getCause() == null ? e : e.getCause();
            throw new IllegalStateException("the generated class " + className + " cannot be used: " + reason, e);
        }
    }

    private static Optional<GeneratedCanvas> first(String name, List<GeneratedCanvas> canvases) {
        return canvases.stream().filter(canvas -> canvas.name().equals(name)).findFirst();
    }

    private static List<String> names(List<GeneratedCanvas> canvases) {
        return canvases.stream().map(GeneratedCanvas::name).sorted().toList();
    }

    private static String instead(String name, List<String> all) {
        return Suggestion.closest(name, all)
                .map(meant -> "; did you mean `" + meant + "`?")
                .orElseGet(() -> "; " + choice(all));
    }

    private static String choice(List<String> names) {
        int more = names.size() - MOST_NAMED;
        if (more > 1) {
            return "there are `" + String.join("`, `", names.subList(0, MOST_NAMED)) + "` and " + more + " more";
        }
        return (names.size() == 1 ? "there is only " : "there are ") + WordList.of(names);
    }
}
