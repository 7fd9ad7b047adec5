package dev.easel.compiler.declaration;

import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import dev.easel.compiler.yaml.YamlScalar;
import java.util.List;

/** What stands in place of guarded elements when there is nothing of them, as written. */
public sealed interface ElseDecl extends Sourced {

    /**
     * Elements of the kind that the place takes.
     *
     * @param elements the elements
     * @param span all of them
     */
    record Elements(List<ElementDecl> elements, SourceSpan span) implements ElseDecl {
        /** Freezes the list. */
        public Elements {
            elements = List.copyOf(elements);
        }
    }

    /**
     * In short a text: among components a text, among items one with that title, among options the text in place of the whole component.
     *
     * @param text the text, with whatever expressions are in it
     */
    record Text(YamlScalar text) implements ElseDecl {
        @Override
        public SourceSpan span() {
            return text.span();
        }
    }
}
