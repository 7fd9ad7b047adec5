package dev.easel.compiler.model;

import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * An app, as meant.
 *
 * @param name its name in kebab case
 * @param javaPackage the package of the generated Java
 * @param surfaces what it does on each surface it is on, Messenger first; at least one
 * @param storedData the names of what travels with a card, as written
 * @param handlers the decisions taken in Java, as written
 * @param canvases the canvases, as written; names are distinct, and distinct from the handlers'
 * @param span the app's name in the file
 */
public record App(
        String name,
        String javaPackage,
        List<SurfaceFlows> surfaces,
        List<StoredName> storedData,
        List<Handler> handlers,
        List<Canvas> canvases,
        SourceSpan span)
        implements Sourced {

    /** Freezes the lists. */
    public App {
        surfaces = List.copyOf(surfaces);
        storedData = List.copyOf(storedData);
        handlers = List.copyOf(handlers);
        canvases = List.copyOf(canvases);
    }

    /** The canvas that a target names. */
    public Canvas canvas(Target.ToCanvas target) {
        return canvases.stream()
                .filter(canvas -> canvas.name().equals(target.canvas()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(target.canvas()));
    }

    /** The handler that a target names. */
    public Handler handler(Target.ToHandler target) {
        return handlers.stream()
                .filter(handler -> handler.name().equals(target.handler()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(target.handler()));
    }
}
