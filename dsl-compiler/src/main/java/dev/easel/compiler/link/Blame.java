package dev.easel.compiler.link;

import dev.easel.compiler.declaration.AppDecl;
import dev.easel.compiler.declaration.RetypedApp;
import dev.easel.compiler.declaration.TypeDecl;
import dev.easel.compiler.declaration.TypedNameDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What would not be said of an app if a name were declared with another type. */
final class Blame {
    /** How many characters of definitions are linked again at most: a large one with many mistakes is not tried with each of its names. */
    private static final int MOST_TRIED = 1_000_000;

    private final AppDecl app;
    private final List<Diagnostic> said;
    private final Function<AppDecl, List<Diagnostic>> linked;
    private final int most;
    private final Map<TypedNameDecl, List<Diagnostic>> blamed = new HashMap<>();

    /** Of this app, of which this is said; {@code linked} is what is said of another one. */
    Blame(AppDecl app, List<Diagnostic> said, Function<AppDecl, List<Diagnostic>> linked) {
        this.app = app;
        this.said = said;
        this.linked = linked;
        this.most = MOST_TRIED / Math.max(1, app.name().span().file().text().length());
    }

    /** What a name is blamed for: what is not said where nothing is known of its type. */
    List<Diagnostic> of(TypedNameDecl name) {
        return blamed.size() < most ? blamed.computeIfAbsent(name, this::tried) : blamed.getOrDefault(name, List.of());
    }

    private List<Diagnostic> tried(TypedNameDecl name) {
        List<Diagnostic> left = saidWith(name, named("", name.type()));
        return said.stream().filter(each -> !left.contains(each)).toList();
    }

    /** What is said of the app if the name has this type. */
    List<Diagnostic> saidWith(TypedNameDecl name, TypeDecl type) {
        return linked.apply(new RetypedApp(app, name, type).written());
    }

    /** A type by its name, in place of another one. */
    static TypeDecl named(String name, TypeDecl place) {
        return new TypeDecl.Named(new Word(name, place.span()));
    }
}
