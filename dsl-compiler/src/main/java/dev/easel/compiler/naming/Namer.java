package dev.easel.compiler.naming;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.flow.UnknownCanvas;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.model.InputField;
import dev.easel.compiler.model.Place;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.type.RecordType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Decides every Java name of an app, and says which names of its definition Java cannot have. */
public final class Namer {
    private Namer() {}

    /** The names of an app. They can be generated from unless something was said. */
    public static Names name(App app, Conversation conversation, Diagnostics said) {
        Map<String, Map<Place, SourceSpan>> places = new UnknownCanvas(app, conversation).places();
        Names names = names(app, places);
        new ReservedNames(app, said).check();
        new MemberNames(said).check(app);
        new ToldNames(said).check(app);
        new Clashes(app, names, said).check(places);
        new JavaLimits(app, places, said).check();
        return names;
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

    private static Names names(App app, Map<String, Map<Place, SourceSpan>> places) {
        String canvasPackage = Names.canvasPackage(app.javaPackage());
        Map<String, CanvasNames> canvases = new HashMap<>();
        for (Canvas canvas : app.canvases()) {
            canvases.put(canvas.name(), canvas(canvasPackage, canvas.name()));
        }
        Map<String, HandlerNames> handlers = new HashMap<>();
        for (Handler handler : app.handlers()) {
            Set<Place> asking = places.getOrDefault(handler.name(), Map.of()).keySet();
            handlers.put(handler.name(), handler(canvasPackage, handler.name(), PlaceNames.of(asking)));
        }
        Map<String, SheetNames> sheets = new HashMap<>();
        app.sheets().forEach(sheet -> sheets.put(sheet.name(), sheet(canvasPackage, sheet.name())));
        Names.Parts parts = new Names.Parts(canvases, handlers, sheets, keys(app, canvases));
        return new Names(app.javaPackage(), WordCase.type(app.name()), parts);
    }

    private static Map<RecordType, KeyName> keys(App app, Map<String, CanvasNames> canvases) {
        Map<RecordType, KeyName> keys = new HashMap<>();
        for (Canvas canvas : app.canvases()) {
            CanvasNames names = canvases.get(canvas.name());
            if (names == null || !app.readsInputs(canvas)) {
                continue;
            }
            for (InputField field : canvas.inputs()) {
                if (field.isRepeated() && field.key() instanceof RecordType key) {
                    keys.putIfAbsent(key, new KeyName(names.inputs(), WordCase.type(field.name()) + "Key"));
                }
            }
        }
        return keys;
    }

    private static CanvasNames canvas(String canvasPackage, String name) {
        String word = WordCase.type(name);
        return new CanvasNames(
                new JavaType(canvasPackage, word + "Canvas"),
                WordCase.member(name),
                "on" + word,
                "show" + word,
                "to" + word,
                "chooseOn" + word,
                new JavaType(canvasPackage, word + "Inputs"),
                new JavaType(canvasPackage, word + "Load"),
                "load" + word);
    }

    private static SheetNames sheet(String canvasPackage, String name) {
        String word = WordCase.type(name);
        return new SheetNames(
                new JavaType(canvasPackage, word + "Values"),
                new JavaType(canvasPackage, word + "ValuesReader"),
                WordCase.constant(name) + "_PAGE",
                new JavaType(canvasPackage, word + "PageEvent"),
                WordCase.member(name) + "Page",
                new SheetNames.Methods("pageOf" + word, "make" + word + "Page", "submit" + word, "chooseAfter" + word));
    }

    private static HandlerNames handler(String canvasPackage, String name, Map<Place, String> from) {
        String word = WordCase.type(name);
        return new HandlerNames(
                new JavaType(canvasPackage, word + "Event"),
                WordCase.member(name),
                "handle" + word,
                "check" + word,
                from);
    }
}
