package dev.easel.compiler.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An app as written.
 *
 * @param name its name
 * @param javaPackage the Java package that it names
 * @param surfaces the surfaces it is on
 * @param storedData the names of what travels with a card
 * @param flows where each flow starts
 * @param handlers its handlers
 * @param canvases its canvases
 */
public record AppDecl(
        Word name,
        @Nullable Word javaPackage,
        List<SurfaceDecl> surfaces,
        List<StoredNameDecl> storedData,
        FlowsDecl flows,
        List<HandlerDecl> handlers,
        List<CanvasDecl> canvases) {

    /** Freezes the lists. */
    public AppDecl {
        surfaces = List.copyOf(surfaces);
        storedData = List.copyOf(storedData);
        handlers = List.copyOf(handlers);
        canvases = List.copyOf(canvases);
    }
}
