package dev.easel.compiler.link;

import dev.easel.compiler.declaration.TargetDecl;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.InputField;
import dev.easel.compiler.model.TargetForm;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.OptionalType;
import dev.easel.compiler.type.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is entered in a fragment that is used in a loop, for a submit in it: there is one value for the fragment, and it is that of the copy
 * which the submit is in. What the submit carries tells which.
 */
final class Copies {
    private final List<Arg> args;
    private final Map<String, InputField> untold = new LinkedHashMap<>();

    /**
     * For one submit.
     *
     * @param args what it carries
     */
    Copies(List<Arg> args) {
        this.args = args;
    }

    /** What was entered in its copy; something wrong if nobody can say which that is. */
    Expr read(String path, Type type, InputField there) {
        SourceSpan span = there.span();
        if (!isTold(there) || !(there.value().optional() instanceof OptionalType missing)) {
            untold.put(path, there);
            return new Expr.Wrong(span);
        }
        Expr key = ArgsLinker.read(there.args().get(0), ArgsLinker.type(args));
        Expr copy = new Expr.At(TargetPlace.entered(there, there.type()), key, missing, span);
        if (type.isOptional()) {
            return copy;
        }
        return type instanceof ListType list
                ? new Expr.OrValue(copy, new Expr.ListOf(List.of(), list, span), list, span)
                : new Expr.Present(copy, span);
    }

    private boolean isTold(InputField there) {
        return there.args().size() == 1
                && args.stream().anyMatch(arg -> isSame(arg, there.args().get(0)));
    }

    private static boolean isSame(Arg one, Arg other) {
        return one.name().equals(other.name())
                && one.type().equals(other.type())
                && TargetForm.of(one.value()).equals(TargetForm.of(other.value()));
    }

    /** Says that it reads an input and does not tell of which copy. */
    void sayUntold(Set<String> read, TargetDecl target, Here here, Diagnostics said) {
        untold.entrySet().stream()
                .filter(input -> read.contains(input.getKey()))
                .findFirst()
                .ifPresent(input -> said.add(untold(input.getKey(), input.getValue(), target, here)));
    }

    private static Diagnostic untold(String path, InputField input, TargetDecl target, Here here) {
        List<SourceSpan> uses = here.within().uses();
        String args = input.args().size() == 1
                ? "carry in the submit what the input carries, by the same name and with the same value: args: {"
                        + input.args().get(0).name() + ": ...}"
                : "let the input carry one argument, and the submit the same";
        return Diagnostic.of(
                        DiagnosticCode.COPIES_ALIKE,
                        uses.get(uses.size() - 1),
                        "this use stands in a loop, and a submit in it reads `input." + path
                                + "` without telling which copy it is from")
                .related(target.span(), "read here")
                .related(input.span(), "entered here")
                .note(args)
                .note("or lead it on by `routes` at the use, where what is entered is a map of all copies");
    }
}
