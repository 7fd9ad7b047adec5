package dev.easel.compiler.link;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.model.SurfaceFlows;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.syntax.AppDecl;
import dev.easel.compiler.syntax.CanvasDecl;
import dev.easel.compiler.syntax.HandlerDecl;
import dev.easel.compiler.syntax.Word;
import java.util.List;

/** Makes the model of what was declared. */
public final class Linker {
    private final Diagnostics said;
    private final Symbols symbols;
    private final ComponentLinker components;

    private Linker(AppDecl declared, Diagnostics said) {
        this.said = said;
        this.symbols = new Symbols(declared, said);
        this.components = new ComponentLinker(symbols, said);
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
        List<Canvas> canvases = declared.canvases().stream().map(this::canvas).toList();
        symbols.sayUnknown();
        String name = declared.name().text();
        return new App(
                name,
                written == null ? fallbackPackage : written.text(),
                flows,
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

    private Canvas canvas(CanvasDecl declared) {
        Word name = declared.name();
        return new Canvas(
                name.text(),
                declared.components().stream().map(components::link).toList(),
                name.span());
    }
}
