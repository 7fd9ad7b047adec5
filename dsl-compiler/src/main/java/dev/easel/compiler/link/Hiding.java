package dev.easel.compiler.link;

import dev.easel.compiler.declaration.Word;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.expression.Scope;
import dev.easel.compiler.type.Types;
import java.util.Set;

/** Names that would hide what is known by that name already. */
final class Hiding {
    /** What expressions know in some parts of a canvas: in a loop, in a target, in what a sheet submits. */
    private static final Set<String> KNOWN_IN_PARTS = Set.of("loop", "input", "args", "sheet");

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

    /** Says it of a name that is known in all of a canvas or fragment. */
    void checkThroughout(Word name, String kind, Scope scope) {
        if (KNOWN_IN_PARTS.contains(name.identifier())) {
            say(name, kind, scope);
        } else {
            check(name, kind, scope);
        }
    }

    void say(Word name, String kind, Scope scope) {
        String message = "`" + name.identifier() + "` has a meaning here already, which this would hide";
        unknown.hides(
                scope.declared(name.identifier()),
                Diagnostic.of(DiagnosticCode.HIDES, name.span(), message).note("give the " + kind + " another name"));
    }
}
