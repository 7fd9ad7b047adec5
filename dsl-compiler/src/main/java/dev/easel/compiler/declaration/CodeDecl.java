package dev.easel.compiler.declaration;

import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.source.Sourced;
import dev.easel.compiler.yaml.YamlScalar;

/**
 * Some characters of a scalar that are an expression.
 *
 * @param scalar the scalar
 * @param start the index of the first character in its text
 * @param end the index after the last
 */
public record CodeDecl(YamlScalar scalar, int start, int end) implements Sourced {
    /** The whole of a scalar but for the blanks around it. */
    public static CodeDecl of(YamlScalar scalar) {
        String text = scalar.text();
        int end = text.stripTrailing().length();
        return new CodeDecl(
                scalar, Math.min(end, text.length() - text.stripLeading().length()), end);
    }

    /** The expression. */
    public String text() {
        return scalar.text().substring(start, end);
    }

    /** Where it is written. */
    @Override
    public SourceSpan span() {
        return scalar.span(start, end);
    }
}
