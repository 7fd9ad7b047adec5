package dev.easel.compiler.link;

import dev.easel.compiler.declaration.UseDecl;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.compiler.model.TypedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What fragments need and uses do not pass: where several lack the same, it is said once, at the declaration. */
final class MissingParams {
    private static final int MOST_SHOWN = 3;

    private final Map<Lack, List<UseDecl>> lacking = new LinkedHashMap<>();

    private record Lack(String fragment, List<TypedName> params) {}

    /** Notes what one use does not pass. */
    void add(String fragment, List<TypedName> params, UseDecl use) {
        lacking.computeIfAbsent(new Lack(fragment, params), first -> new ArrayList<>())
                .add(use);
    }

    /** Says all of it, once everything is in place. */
    void say(Diagnostics said) {
        lacking.forEach((lack, uses) -> said.add(uses.size() == 1 ? one(lack, uses.get(0)) : several(lack, uses)));
    }

    private static String needs(Lack lack) {
        return "fragment `" + lack.fragment() + "` needs "
                + WordList.of(lack.params().stream().map(TypedName::name).toList()) + ", and ";
    }

    private static Diagnostic one(Lack lack, UseDecl use) {
        TypedName first = lack.params().get(0);
        String passes = lack.params().size() == 1 ? "nothing here passes it" : "nothing here passes them";
        return Diagnostic.of(DiagnosticCode.PARAMS_NOT_GIVEN, use.span(), needs(lack) + passes)
                .related(first.span(), "declared here")
                .note("pass it here: with: {" + first.name() + ": ...}; or give the param a default or a `?`");
    }

    private static Diagnostic several(Lack lack, List<UseDecl> uses) {
        TypedName first = lack.params().get(0);
        String passes =
                uses.size() + " uses of it do not pass " + (lack.params().size() == 1 ? "it" : "them");
        Diagnostic wrong = Diagnostic.of(DiagnosticCode.PARAMS_NOT_GIVEN, first.span(), needs(lack) + passes)
                .note("give the param a default or a `?`, or pass it: with: {" + first.name() + ": ...}");
        for (UseDecl use : uses.subList(0, Math.min(MOST_SHOWN, uses.size()))) {
            wrong = wrong.related(use.span(), "not passed here");
        }
        return wrong;
    }
}
