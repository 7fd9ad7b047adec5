package dev.easel.compiler.declaration;

import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import dev.easel.compiler.yaml.YamlScalar;

/**
 * A name or word as written.
 *
 * @param text the text
 * @param span where it is written
 */
public record Word(String text, SourceSpan span) implements Sourced {
    /** The word that a scalar is. */
    public static Word of(YamlScalar scalar) {
        return new Word(scalar.text(), scalar.span());
    }

    /** How expressions write it as a name. */
    public String identifier() {
        return text.replace('-', '_');
    }
}
