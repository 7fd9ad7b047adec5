package dev.easel.compiler.declaration;

import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import dev.easel.compiler.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of what people enter, as written.
 *
 * @param word which constraint
 * @param value its value; of {@code required} nothing but true stands for it
 * @param message what people are told where it does not hold, if that is said
 */
public record ConstraintDecl(
        Word word, YamlScalar value, @Nullable Word message) implements Sourced {
    @Override
    public SourceSpan span() {
        return word.span();
    }
}
