package dev.easel.compiler.link;

import dev.easel.compiler.declaration.AttributeDecl;
import dev.easel.compiler.declaration.ComponentDecl;
import dev.easel.compiler.declaration.ElementDecl;
import dev.easel.compiler.declaration.GuardedDecl;
import dev.easel.compiler.declaration.LoopDecl;
import dev.easel.compiler.declaration.ValueDecl;
import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.model.TypedName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The names that have a value while something is shown, as expressions spell them. */
final class ShownNames {
    private final Set<String> names = new HashSet<>();

    private ShownNames() {}

    /** Those of what is in hand, and those of loops. */
    static Set<String> of(Stream<TypedName> inHand, List<ElementDecl> elements) {
        ShownNames shown = new ShownNames();
        inHand.map(TypedName::identifier).forEach(shown.names::add);
        elements.forEach(shown::add);
        return shown.names;
    }

    private void add(ElementDecl element) {
        if (element instanceof GuardedDecl guarded) {
            LoopDecl loop = guarded.guard().loop();
            if (loop != null) {
                Stream.of(Optional.ofNullable(loop.first()), Optional.of(loop.variable()))
                        .flatMap(Optional::stream)
                        .map(Word::text)
                        .forEach(names::add);
            }
            guarded.body().forEach(this::add);
        } else if (element instanceof ComponentDecl component) {
            component.attributes().stream()
                    .map(AttributeDecl::value)
                    .filter(ValueDecl.Parts.class::isInstance)
                    .flatMap(parts -> ((ValueDecl.Parts) parts).parts().stream())
                    .forEach(this::add);
        }
    }
}
