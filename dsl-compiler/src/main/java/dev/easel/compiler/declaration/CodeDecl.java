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
        return new CodeDecl(scalar, 0, scalar.text().length()).stripped();
    }

    /** Some of its scalar's characters but for the blanks around them. */
    public CodeDecl part(int from, int to) {
        return new CodeDecl(scalar, from, to).stripped();
    }

    private CodeDecl stripped() {
        int last = start + text().stripTrailing().length();
        int first = end - text().stripLeading().length();
        return new CodeDecl(scalar, Math.min(first, last), last);
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
