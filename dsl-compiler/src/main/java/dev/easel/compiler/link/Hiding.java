package dev.easel.compiler.link;

import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.type.Types;

/** Names that would hide what is known by that name already. */
final class Hiding {
    private final Types types;
    private final UnknownNames unknown;

    Hiding(Types types, UnknownNames unknown) {
        this.types = types;
        this.unknown = unknown;
    }

    /** Says it of a name that a value or an enum has here; the kind of thing named, for the note: {@code variable}. */
    void check(Word name, String kind, Scope scope) {
        if (scope.variable(name.identifier()).isPresent()
                || types.enumType(name.identifier()).isPresent()) {
            say(name, kind, scope);
        }
    }

    void say(Word name, String kind, Scope scope) {
        String message = "`" + name.identifier() + "` has a meaning here already, which this would hide";
        unknown.hides(
                scope.declared(name.identifier()),
                Diagnostic.of(DiagnosticCode.HIDES, name.span(), message).note("give the " + kind + " another name"));
    }
}
