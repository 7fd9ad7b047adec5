package dev.easel.compiler.declaration;

import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import dev.easel.compiler.yaml.YamlNode;
import java.util.List;

/** The value of an attribute as written. */
public sealed interface ValueDecl extends Sourced {

    /**
     * A value as YAML has it.
     *
     * @param node the value
     */
    record Written(YamlNode node) implements ValueDecl {
        @Override
        public SourceSpan span() {
            return node.span();
        }
    }

    /**
     * Parts of a component.
     *
     * @param parts the parts
     * @param span all of them
     */
    record Parts(List<ElementDecl> parts, SourceSpan span) implements ValueDecl {
        /** Freezes the list. */
        public Parts {
            parts = List.copyOf(parts);
        }
    }

    /**
     * The values of an enum as options.
     *
     * @param type the name of the enum
     */
    record EnumOptions(Word type) implements ValueDecl {
        @Override
        public SourceSpan span() {
            return type.span();
        }
    }
}
