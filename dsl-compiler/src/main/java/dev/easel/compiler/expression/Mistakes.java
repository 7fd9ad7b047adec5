package dev.easel.compiler.expression;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;

/**
 * Says what is wrong with parts of a text.
 *
 * @param text the text
 */
public record Mistakes(ExpressionText text) {
    private static final int LONGEST_SHOWN = 60;

    /** Something that has a code of its own. */
    public Diagnostic of(DiagnosticCode code, Range at, String message) {
        return Diagnostic.of(code, text.span(at.start(), at.end()), message);
    }

    /** Something that cannot be read. */
    public Diagnostic syntax(Range at, String message) {
        return of(DiagnosticCode.EXPRESSION_SYNTAX, at, message);
    }

    /** Something that cannot be read, and what to write instead. */
    public Diagnostic syntax(Range at, String message, String note) {
        return syntax(at, message).note(note);
    }

    /** Something that CEL or other languages have, and this one has not. */
    public Diagnostic notHere(Range at, String message, String note) {
        return of(DiagnosticCode.NOT_IN_EXPRESSIONS, at, message).note(note);
    }

    /** Some characters as written, cut where they are many, without line breaks. */
    public String excerpt(Range at) {
        String written = text.text().substring(at.start(), at.end()).replaceAll("\\s+", " ");
        if (written.length() <= LONGEST_SHOWN) {
            return written;
        }
        boolean half = Character.isHighSurrogate(written.charAt(LONGEST_SHOWN - 1));
        return written.substring(0, half ? LONGEST_SHOWN - 1 : LONGEST_SHOWN) + "...";
    }

    /** Whether an excerpt shows all of it. */
    public boolean isShort(Range at) {
        return !excerpt(at).endsWith("...");
    }

    /** An expression as one on which something is called. */
    public String operand(Tree tree) {
        boolean simple = tree instanceof Tree.Name
                || tree instanceof Tree.Member
                || tree instanceof Tree.At
                || tree instanceof Tree.Call;
        return simple ? excerpt(tree.at()) : "(" + excerpt(tree.at()) + ")";
    }
}
