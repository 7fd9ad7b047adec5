package dev.easel.compiler.link;

import dev.easel.compiler.declaration.TargetDecl;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.InputField;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.model.TargetForm;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where submits of a fragment lead that is put in place. What is entered in it is one value for it; where it is used in a loop that is what was
 * entered in one copy, and what a submit carries must tell in which.
 *
 * @param inputs what is entered in the fragment
 * @param here where it is put
 */
record CopyTargets(Targets targets, List<InputField> inputs, Here here, Diagnostics said) implements Targets {
    @Override
    public Optional<Target> of(TargetDecl declared, Used used) {
        Optional<Target> target = targets.of(declared, used);
        // a route that any component may take is asked about again with each that does
        return used == Used.ANYTHING ? target : target.filter(linked -> isTold(linked, used.args()));
    }

    @Override
    public Target with(Target target, List<Arg> args) {
        isTold(target, args);
        return targets.with(target, args);
    }

    /** Whether it is clear which copies are read; if not, that is said. */
    private boolean isTold(Target target, List<Arg> args) {
        Optional<InputField> untold = target.expressions()
                .filter(Expr.Copy.class::isInstance)
                .map(expr -> ((Expr.Copy) expr).name())
                .flatMap(name ->
                        inputs.stream().filter(input -> input.identifier().equals(name)))
                .filter(input -> !isTold(input, args))
                .findFirst();
        untold.ifPresent(input -> said.add(untold(input, target)));
        return untold.isEmpty();
    }

    private static boolean isTold(InputField input, List<Arg> args) {
        return input.args().stream().allMatch(key -> args.stream().anyMatch(arg -> isSame(arg, key)));
    }

    private static boolean isSame(Arg one, Arg other) {
        return one.name().equals(other.name())
                && one.type().equals(other.type())
                && TargetForm.of(one.value()).equals(TargetForm.of(other.value()));
    }

    private Diagnostic untold(InputField input, Target target) {
        String written = input.id().substring(here.within().prefix().length());
        return Diagnostic.of(
                        DiagnosticCode.COPIES_ALIKE,
                        here.within().repeated(),
                        "this use stands in a loop, and a submit in it reads what is entered in `" + written
                                + "` without telling in which copy")
                .related(target.span(), "read here")
                .related(input.span(), "entered here")
                .note("let the submit carry what the input carries, by the same names and with the same values: args: {"
                        + input.args().stream().map(arg -> arg.name() + ": ...").collect(Collectors.joining(", "))
                        + "}")
                .note(
                        "or leave it without a `submit`, and say at the use by `routes` where it leads: there what is entered is a map");
    }
}
