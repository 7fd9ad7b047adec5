package dev.easel.compiler.link;

import dev.easel.compiler.declaration.AppDecl;
import dev.easel.compiler.declaration.HandlerDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.model.SurfaceFlows;
import dev.easel.compiler.model.Target;
import java.util.List;

/** Makes the model of what was declared. */
public final class Linker {
    private final AppDecl declared;
    private final Diagnostics said;
    private final Symbols symbols;

    private Linker(AppDecl declared, Diagnostics said) {
        this.declared = declared;
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
        return new Linker(declared, said).app(fallbackPackage);
    }

    private App app(String fallbackPackage) {
        Word written = declared.javaPackage();
        List<SurfaceFlows> flows = new FlowsLinker(declared, symbols, said).link();
        List<Handler> handlers = declared.handlers().stream().map(this::handler).toList();
        UnknownNames unknown = new UnknownNames();
        ValuesLinker values = new ValuesLinker(declared, unknown, said);
        StoredDataLinker stored = new StoredDataLinker(values.values().storedData(), values.types(), said);
        CanvasLinker linker = new CanvasLinker(values, stored, symbols, unknown, said);
        List<Canvas> canvases = declared.canvases().stream().map(linker::link).toList();
        symbols.sayUnknown();
        stored.sayUndeclared();
        unknown.say(said);
        return new App(
                declared.name().text(),
                written == null ? fallbackPackage : written.text(),
                flows,
                values.values(),
                handlers,
                canvases,
                declared.name().span());
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
                .flatMap(answer -> symbols.canvas(answer, "a handler answers with canvases").stream())
                .toList();
        return new Handler(name.text(), answers, name.span());
    }
}
