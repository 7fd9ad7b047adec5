package dev.easel.compiler.link;

import dev.easel.compiler.catalog.RequestKind;
import dev.easel.compiler.declaration.AppDecl;
import dev.easel.compiler.declaration.HandlerDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.model.Sheet;
import dev.easel.compiler.model.SurfaceFlows;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.source.SourceSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the model of what was declared. */
public final class Linker {
    private final AppDecl declared;
    private final Diagnostics said;
    private final Symbols symbols;
    private final Map<String, Set<RequestKind>> shownBy;
    private boolean dependsOnPaths;

    private Linker(AppDecl declared, Map<String, Set<RequestKind>> shownBy, Diagnostics said) {
        this.declared = declared;
        this.shownBy = shownBy;
        this.said = said;
        this.symbols = new Symbols(declared, said);
    }

    /**
     * The app as meant, to be used only if {@code said} has no errors.
     *
     * @param declared the app as written
     * @param fallbackPackage the package of an app that names none
     * @param paths tells of an app which requests show each canvas, by its name
     * @param said takes what is wrong
     */
    public static App link(
            AppDecl declared,
            String fallbackPackage,
            Function<App, Map<String, Set<RequestKind>>> paths,
            Diagnostics said) {
        Diagnostics first = new Diagnostics();
        Linker linker = new Linker(declared, Map.of(), first);
        App app = linker.app(fallbackPackage);
        if (linker.dependsOnPaths) {
            return new Linker(declared, paths.apply(app), said).app(fallbackPackage);
        }
        first.sorted().forEach(said::add);
        return app;
    }

    private App app(String fallbackPackage) {
        Word written = declared.javaPackage();
        List<Handler> handlers = declared.handlers().stream().map(this::handler).toList();
        UnknownNames unknown = new UnknownNames();
        ValuesLinker values = new ValuesLinker(declared, unknown, said);
        StoredDataLinker stored = new StoredDataLinker(values.values().storedData(), values.types(), said);
        Map<String, List<TypedName>> params = new HashMap<>();
        declared.canvases().forEach(canvas -> params.put(canvas.name().text(), values.names(canvas.params())));
        TargetLinker targets = new TargetLinker(
                symbols, new Takers(params, values.values().cardCreationOptions(), stored), values, unknown, said);
        Kit kit = new Kit(values, stored, targets, unknown, said);
        FragmentsLinker fragments = new FragmentsLinker(new Fragments(declared, shownBy, said), kit, quiet(params));
        fragments.check();
        CanvasLinker linker = new CanvasLinker(kit, fragments);
        List<SurfaceFlows> flows = new FlowsLinker(declared, symbols, linker::flow, said).link();
        List<Canvas> canvases = declared.canvases().stream()
                .map(canvas ->
                        linker.link(canvas, shownBy.getOrDefault(canvas.name().text(), Set.of())))
                .toList();
        List<Sheet> sheets = new SheetsLinker(values, targets, unknown, said).link(declared);
        dependsOnPaths = values.dependsOnPaths();
        symbols.sayUnknown();
        targets.sayUnknown();
        fragments.sayUnknown();
        values.sheets().sayUnknown(said);
        stored.sayUndeclared();
        unknown.say(said);
        fragments.sayWhatOnlyUsesShow();
        fragments.sayUnused();
        return new App(
                declared.name().text(),
                written == null ? fallbackPackage : written.text(),
                flows,
                values.values(),
                handlers,
                canvases,
                sheets,
                declared.name().span());
    }

    /** What makes the same once more, and says nothing. */
    private Kit quiet(Map<String, List<TypedName>> params) {
        Diagnostics quiet = new Diagnostics();
        UnknownNames unknown = new UnknownNames();
        ValuesLinker values = new ValuesLinker(declared, unknown, quiet);
        StoredDataLinker stored = new StoredDataLinker(values.values().storedData(), values.types(), quiet);
        TargetLinker targets = new TargetLinker(
                new Symbols(declared, quiet),
                new Takers(params, values.values().cardCreationOptions(), stored),
                values,
                unknown,
                quiet);
        return new Kit(values, stored, targets, unknown, quiet);
    }

    private Handler handler(HandlerDecl handler) {
        Word name = handler.name();
        symbols.canvasOf(name.text())
                .ifPresent(canvas -> said.add(Diagnostic.of(
                                DiagnosticCode.NAME_TAKEN,
                                name.span(),
                                "`" + name.text() + "` is the name of a canvas already")
                        .related(canvas.span(), "the canvas")
                        .note("name the handler for what it decides, the canvas for what it shows")));
        List<Target.ToCanvas> answers = handler.answers().stream()
                .filter(answer -> !Symbols.isResults(answer))
                .flatMap(answer -> symbols.canvas(answer, "a handler answers with canvases").stream())
                .toList();
        SourceSpan results = handler.answers().stream()
                .filter(Symbols::isResults)
                .map(Word::span)
                .findFirst()
                .orElse(null);
        return new Handler(name.text(), answers, results, late(handler), handler.budget(), name.span());
    }

    private Target.@Nullable ToCanvas late(HandlerDecl handler) {
        return handler.late() == null
                ? null
                : symbols.canvas(handler.late(), "what is shown when one is late is a canvas")
                        .orElse(null);
    }
}
