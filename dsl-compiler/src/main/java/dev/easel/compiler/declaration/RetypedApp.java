package dev.easel.compiler.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An app in which one name is declared with another type.
 *
 * @param app the app as written
 * @param name the name as written
 * @param type its other type
 */
public record RetypedApp(AppDecl app, TypedNameDecl name, TypeDecl type) {
    /** All names that an app declares with a type, in the order of its sections. */
    public static List<TypedNameDecl> namesOf(AppDecl app) {
        Stream<TypedNameDecl> fields = app.types().stream()
                .filter(RecordDecl.class::isInstance)
                .flatMap(type -> ((RecordDecl) type).fields().stream());
        Stream<TypedNameDecl> attributes =
                Stream.concat(app.attributes().contact().stream(), app.attributes().conversation().stream());
        Stream<TypedNameDecl> sections = Stream.of(app.settings(), app.cardCreationOptions(), app.storedData())
                .flatMap(List::stream);
        Stream<TypedNameDecl> fragments = app.fragments().stream().flatMap(fragment -> fragment.params().stream());
        Stream<TypedNameDecl> canvases = app.canvases().stream().flatMap(RetypedApp::namesOf);
        return Stream.of(fields, attributes, sections, fragments, canvases)
                .flatMap(names -> names)
                .toList();
    }

    private static Stream<TypedNameDecl> namesOf(CanvasDecl canvas) {
        List<TypedNameDecl> names = new ArrayList<>(canvas.params());
        if (canvas.load() != null) {
            names.addAll(canvas.load().values());
        }
        return names.stream();
    }

    /** The app as it would be written then. */
    public AppDecl written() {
        return new AppDecl(
                app.name(),
                app.javaPackage(),
                app.surfaces(),
                app.types().stream().map(this::type).toList(),
                names(app.settings()),
                app.locale(),
                app.zone(),
                new AttributesDecl(
                        names(app.attributes().contact()),
                        names(app.attributes().conversation())),
                names(app.cardCreationOptions()),
                names(app.storedData()),
                app.flows(),
                app.handlers(),
                app.fragments().stream().map(this::fragment).toList(),
                app.canvases().stream().map(this::canvas).toList(),
                app.sheets());
    }

    private OwnTypeDecl type(OwnTypeDecl own) {
        return own instanceof RecordDecl fields ? new RecordDecl(fields.name(), names(fields.fields())) : own;
    }

    private FragmentDecl fragment(FragmentDecl fragment) {
        return new FragmentDecl(fragment.name(), names(fragment.params()), fragment.components(), fragment.routes());
    }

    private CanvasDecl canvas(CanvasDecl canvas) {
        LoadDecl load = canvas.load() == null
                ? null
                : new LoadDecl(
                        canvas.load().word(),
                        names(canvas.load().values()),
                        canvas.load().instead());
        return new CanvasDecl(canvas.name(), names(canvas.params()), load, canvas.body(), canvas.routes());
    }

    private List<TypedNameDecl> names(List<TypedNameDecl> names) {
        return names.stream()
                .map(other -> other == name ? new TypedNameDecl(name.name(), type, name.byDefault()) : other)
                .toList();
    }
}
