package dev.easel.compiler.link;

import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;

/** A name for something that would hide what is known by that name already. */
final class Hiding {
    private Hiding() {}

    /** The mistake; the kind of thing named, for the note: {@code variable}. */
    static Diagnostic of(Word name, String kind) {
        String message = "`" + name.identifier() + "` has a meaning here already, which this would hide";
        return Diagnostic.of(DiagnosticCode.HIDES, name.span(), message).note("give the " + kind + " another name");
    }
}
