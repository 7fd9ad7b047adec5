package dev.easel.compiler.link;

import dev.easel.compiler.declaration.AppDecl;
import dev.easel.compiler.declaration.CanvasDecl;
import dev.easel.compiler.declaration.HandlerDecl;
import dev.easel.compiler.declaration.TargetDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.Suggestion;
import dev.easel.compiler.model.Target;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The names of an app's canvases and handlers, and what a target means by them. */
final class Symbols {
    private final Map<String, Word> canvases = new LinkedHashMap<>();
    private final Map<String, Word> handlers = new LinkedHashMap<>();
    private final Diagnostics said;
    private final Set<String> used = new HashSet<>();
    private final UnknownTargets unknown = new UnknownTargets();

    Symbols(AppDecl app, Diagnostics said) {
        this.said = said;
        for (CanvasDecl canvas : app.canvases()) {
            canvases.put(canvas.name().text(), canvas.name());
        }
        for (HandlerDecl handler : app.handlers()) {
            handlers.put(handler.name().text(), handler.name());
        }
    }

    /** Whether a name is the word that ends a configuration, which nothing is called. */
    static boolean isResults(Word name) {
        return name.text().equals("results");
    }

    /** Where a canvas of this name is declared. */
    Optional<Word> canvasOf(String name) {
        return Optional.ofNullable(canvases.get(name));
    }

    /** The canvas that has nearly the name of something else. */
    Optional<String> canvasNear(String name) {
        return Suggestion.closest(name, canvases.keySet());
    }

    /** What the name of a target means. */
    Optional<Target.Single> target(TargetDecl.To declared) {
        Word name = declared.name();
        used.add(name.text());
        if (canvases.containsKey(name.text())) {
            return Optional.of(new Target.ToCanvas(name.text(), name.span()));
        }
        if (handlers.containsKey(name.text())) {
            return Optional.of(new Target.ToHandler(name.text(), name.span()));
        }
        unknown.add(name, "canvas or handler");
        return Optional.empty();
    }

    /** The canvas that a name means where only canvases can stand; {@code why} says so. */
    Optional<Target.ToCanvas> canvas(Word name, String why) {
        used.add(name.text());
        if (canvases.containsKey(name.text())) {
            return Optional.of(new Target.ToCanvas(name.text(), name.span()));
        }
        if (isResults(name)) {
            said.add(Diagnostic.of(DiagnosticCode.CANVAS_WANTED, name.span(), "`results` is no canvas, and " + why)
                    .note("what ends a configuration stands among the answers of a handler, or in a target"));
            return Optional.empty();
        }
        Word handler = handlers.get(name.text());
        if (handler == null) {
            unknown.add(name, "canvas");
            return Optional.empty();
        }
        String message = "`" + name.text() + "` is a handler, and " + why;
        Diagnostic wrong = Diagnostic.of(DiagnosticCode.CANVAS_WANTED, name.span(), message);
        said.add(Suggestion.didYouMean(wrong, name.text(), canvases.keySet())
                .related(handler.span(), "declared here")
                .note("name the canvas to show"));
        return Optional.empty();
    }

    /** Says what led to nothing, once everything is linked. */
    void sayUnknown() {
        List<Word> unused = Stream.concat(canvases.values().stream(), handlers.values().stream())
                .filter(word -> !used.contains(word.text()))
                .toList();
        unknown.say(List.copyOf(canvases.values()), List.copyOf(handlers.values()), unused, said);
    }
}
