package dev.easel.compiler.link;

import dev.easel.compiler.declaration.AppDecl;
import dev.easel.compiler.declaration.CanvasDecl;
import dev.easel.compiler.declaration.HandlerDecl;
import dev.easel.compiler.declaration.TypeDecl;
import dev.easel.compiler.declaration.TypedNameDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.model.StoredName;
import dev.easel.compiler.model.StoredValue;
import dev.easel.compiler.model.SurfaceFlows;
import dev.easel.compiler.model.Target;
import java.util.List;
import java.util.Optional;

/** Makes the model of what was declared. */
public final class Linker {
    private final Diagnostics said;
    private final Symbols symbols;

    private Linker(AppDecl declared, Diagnostics said) {
        this.said = said;
        this.symbols = new Symbols(declared, said);
    }

    /**
     * The app as meant, to be used only if {@code said} has no errors.
     *
     * @param declared the app as written
     * @param fallbackPackage the package of an app that names none
     * @param said takes what is wrong
     */
    public static App link(AppDecl declared, String fallbackPackage, Diagnostics said) {
        return new Linker(declared, said).app(declared, fallbackPackage);
    }

    private App app(AppDecl declared, String fallbackPackage) {
        Word written = declared.javaPackage();
        List<SurfaceFlows> flows = new FlowsLinker(declared, symbols, said).link();
        List<Handler> handlers = declared.handlers().stream().map(this::handler).toList();
        NotLinked notLinked = new NotLinked(said);
        notLinked.check(declared);
        List<StoredName> storedData = declared.storedData().stream()
                .flatMap(name -> storedName(name, notLinked).stream())
                .toList();
        StoredDataLinker stored = new StoredDataLinker(storedData, said);
        List<Canvas> canvases = declared.canvases().stream()
                .map(canvas -> canvas(canvas, stored))
                .toList();
        symbols.sayUnknown();
        stored.sayUndeclared();
        String name = declared.name().text();
        return new App(
                name,
                written == null ? fallbackPackage : written.text(),
                flows,
                storedData,
                handlers,
                canvases,
                declared.name().span());
    }

    private Handler handler(HandlerDecl declared) {
        Word name = declared.name();
        symbols.canvasOf(name.text())
                .ifPresent(canvas -> said.add(Diagnostic.of(
                                DiagnosticCode.NAME_TAKEN,
                                name.span(),
                                "`" + name.text() + "` is the name of a canvas already")
                        .related(canvas.span(), "the canvas")
                        .note("name the handler for what it decides, the canvas for what it shows")));
        List<Target.ToCanvas> answers = declared.answers().stream()
                .flatMap(answer -> symbols.canvas(answer, "a handler answers with canvases").stream())
                .toList();
        return new Handler(name.text(), answers, name.span());
    }

    private static Optional<StoredName> storedName(TypedNameDecl declared, NotLinked notLinked) {
        Word name = declared.name();
        boolean optional = declared.type() instanceof TypeDecl.OptionalOf;
        return notLinked.scalar(declared).map(type -> new StoredName(name.text(), type, optional, name.span()));
    }

    private Canvas canvas(CanvasDecl declared, StoredDataLinker stored) {
        Word name = declared.name();
        Routes routes = new Routes(declared.routes(), symbols, said);
        ComponentLinker components = new ComponentLinker(symbols, routes, said);
        List<Component> linked = components.linkAll(declared.body().components());
        routes.sayUnused(name);
        List<StoredValue> values = declared.body().storedData().stream()
                .flatMap(value -> stored.link(value).stream())
                .toList();
        return new Canvas(name.text(), linked, values, name.span());
    }
}
