package dev.easel.compiler.declaration;

import dev.easel.compiler.yaml.YamlScalar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An app as written.
 *
 * @param name its name
 * @param javaPackage the Java package that it names
 * @param surfaces the surfaces it is on
 * @param types the types of its own
 * @param settings its values from the environment
 * @param locale the locale that it speaks, if that is said: a constant, or one expression in {@code ${}}
 * @param zone the time zone that it speaks of, if that is said: a constant, or one expression in {@code ${}}
 * @param attributes the attributes of the workspace's own that it reads
 * @param cardCreationOptions the names of what configure hands to initialize
 * @param storedData the names of what travels with a card
 * @param flows where each flow starts
 * @param handlers its handlers
 * @param fragments the pieces that its canvases share
 * @param canvases its canvases
 * @param sheets its sheets
 */
public record AppDecl(
        Word name,
        @Nullable Word javaPackage,
        List<SurfaceDecl> surfaces,
        List<OwnTypeDecl> types,
        List<TypedNameDecl> settings,
        @Nullable YamlScalar locale,
        @Nullable YamlScalar zone,
        AttributesDecl attributes,
        List<TypedNameDecl> cardCreationOptions,
        List<TypedNameDecl> storedData,
        FlowsDecl flows,
        List<HandlerDecl> handlers,
        List<FragmentDecl> fragments,
        List<CanvasDecl> canvases,
        List<SheetDecl> sheets) {

    /** Freezes the lists. */
    public AppDecl {
        surfaces = List.copyOf(surfaces);
        types = List.copyOf(types);
        settings = List.copyOf(settings);
        cardCreationOptions = List.copyOf(cardCreationOptions);
        storedData = List.copyOf(storedData);
        handlers = List.copyOf(handlers);
        fragments = List.copyOf(fragments);
        canvases = List.copyOf(canvases);
        sheets = List.copyOf(sheets);
    }
}
