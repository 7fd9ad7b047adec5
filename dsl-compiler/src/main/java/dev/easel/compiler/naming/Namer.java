package dev.easel.compiler.naming;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Handler;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Decides every Java name of an app, and says which names of its definition Java cannot have. */
public final class Namer {

    // What a class file has room for is counted in constants: 65,535. A canvas or handler needs about ten in the
    // dispatcher, a submit three.
    private static final int MOST_CONSTANTS = 60_000;
    private static final int CONSTANTS_OF_A_NAME = 10;
    private static final int CONSTANTS_OF_A_SUBMIT = 3;

    // A method has room for 65,535 bytes. A value takes nine where it is printed, and what stands before it eight.
    private static final int MOST_PARTS_OF_EXPRESSIONS = 3_500;

    private Namer() {}

    /** The names of an app. They can be generated from unless something was said. */
    public static Names name(App app, Diagnostics said) {
        Names names = names(app);
        new ReservedNames(app, said).check();
        new MemberNames(said).check(app);
        new Clashes(app, names, said).check();
        checkSize(app, said);
        app.canvases().forEach(canvas -> checkSize(canvas, said));
        return names;
    }

    private static void checkSize(App app, Diagnostics said) {
        int named = app.canvases().size() + app.handlers().size();
        int submits = app.canvases().stream()
                .mapToInt(canvas -> canvas.submits().size())
                .sum();
        if (named * CONSTANTS_OF_A_NAME + submits * CONSTANTS_OF_A_SUBMIT > MOST_CONSTANTS) {
            String message = "%,d canvases and handlers with %,d submits are more than one Java class holds";
            said.add(Diagnostic.of(DiagnosticCode.TOO_MANY_NAMES, app.span(), message.formatted(named, submits))
                    .note("divide the app into several, each with its own address"));
        }
    }

    private static void checkSize(Canvas canvas, Diagnostics said) {
        long parts = canvas.expressions().count();
        if (parts > MOST_PARTS_OF_EXPRESSIONS) {
            String message = "the expressions of canvas `%s` have %,d parts, and one Java method holds at most %,d";
            said.add(Diagnostic.of(
                            DiagnosticCode.TOO_MUCH_FOR_A_METHOD,
                            canvas.span(),
                            message.formatted(canvas.name(), parts, MOST_PARTS_OF_EXPRESSIONS))
                    .note("let Java put together what is long, and supply it as a text"));
        }
    }

    /** Says which of several apps would be generated over each other. */
    public static void tellApart(List<App> apps, Diagnostics said) {
        Map<String, App> owners = new HashMap<>();
        for (App app : apps) {
            App other = owners.putIfAbsent(folder(app.javaPackage()), app);
            if (other == null) {
                other = owners.putIfAbsent(folder(Names.canvasPackage(app.javaPackage())), app);
            }
            if (other != null) {
                said.add(shared(app, other));
            }
        }
    }

    /** Where case does not count in file names, packages that differ in nothing else are one folder. */
    private static String folder(String javaPackage) {
        return javaPackage.toLowerCase(Locale.ROOT);
    }

    private static Diagnostic shared(App app, App other) {
        String message = "apps `" + other.name() + "` and `" + app.name() + "` would share the package `"
                + app.javaPackage() + "`";
        return Diagnostic.of(DiagnosticCode.SHARED_PACKAGE, app.span(), message)
                .related(other.span(), "the other app")
                .note("write a `package` of its own into each definition, such as `" + app.javaPackage() + "."
                        + app.name().replace("-", "") + "`");
    }

    private static Names names(App app) {
        String canvasPackage = Names.canvasPackage(app.javaPackage());
        Map<String, CanvasNames> canvases = new HashMap<>();
        for (Canvas canvas : app.canvases()) {
            canvases.put(canvas.name(), canvas(canvasPackage, canvas.name()));
        }
        Map<String, HandlerNames> handlers = new HashMap<>();
        for (Handler handler : app.handlers()) {
            handlers.put(handler.name(), handler(canvasPackage, handler.name()));
        }
        return new Names(app.javaPackage(), WordCase.type(app.name()), canvases, handlers);
    }

    private static CanvasNames canvas(String canvasPackage, String name) {
        String word = WordCase.type(name);
        return new CanvasNames(
                new JavaType(canvasPackage, word + "Canvas"),
                WordCase.member(name),
                "on" + word,
                "show" + word,
                new JavaType(canvasPackage, word + "Load"),
                "load" + word);
    }

    private static HandlerNames handler(String canvasPackage, String name) {
        String word = WordCase.type(name);
        return new HandlerNames(new JavaType(canvasPackage, word + "Event"), WordCase.member(name), "handle" + word);
    }
}
