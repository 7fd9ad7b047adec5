package dev.easel.compiler.link;

import dev.easel.compiler.declaration.ComponentDecl;
import dev.easel.compiler.declaration.ElementDecl;
import dev.easel.compiler.declaration.GuardedDecl;
import dev.easel.compiler.declaration.LoopDecl;
import dev.easel.compiler.declaration.ValueDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.source.SourceSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where submits of a canvas lead: what the canvas showed is gone by then.
 *
 * @param known the names that have a value there
 * @param gone the names that had one on the canvas, as expressions spell them
 */
record SubmittedScope(Scope known, Set<String> gone) implements Scope {

    /** The scope of a canvas's submits, with what it has in hand and repeats. */
    static Scope of(Scope known, Stream<TypedName> names, List<ElementDecl> elements) {
        Set<String> gone = new HashSet<>();
        names.map(TypedName::name).forEach(name -> gone.add(name.replace('-', '_')));
        elements.forEach(element -> addVariables(element, gone));
        return new SubmittedScope(known, gone);
    }

    private static void addVariables(ElementDecl element, Set<String> names) {
        if (element instanceof GuardedDecl guarded) {
            LoopDecl loop = guarded.guard().loop();
            if (loop != null) {
                Stream.of(Optional.ofNullable(loop.first()), Optional.of(loop.variable()))
                        .flatMap(Optional::stream)
                        .map(Word::text)
                        .forEach(names::add);
            }
            guarded.body().forEach(inner -> addVariables(inner, names));
            return;
        }
        ((ComponentDecl) element)
                .attributes().stream()
                        .map(attribute -> attribute.value())
                        .filter(ValueDecl.Parts.class::isInstance)
                        .flatMap(parts -> ((ValueDecl.Parts) parts).parts().stream())
                        .forEach(part -> addVariables(part, names));
    }

    @Override
    public Optional<Variable> variable(String name) {
        return known.variable(name);
    }

    @Override
    public Optional<SourceSpan> declared(String name) {
        return known.declared(name);
    }

    @Override
    public List<String> names() {
        return known.names();
    }

    @Override
    public Optional<String> whyNot(String name) {
        return gone.contains(name)
                ? Optional.of(
                        "`" + name
                                + "` was on the canvas, and is gone when something on it is submitted: carry what is needed of it in `args`, and read it from there")
                : known.whyNot(name);
    }
}
