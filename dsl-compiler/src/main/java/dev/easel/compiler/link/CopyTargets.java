package dev.easel.compiler.link;

import dev.easel.compiler.declaration.TargetDecl;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.InputField;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.model.TargetForm;
import java.util.List;
import java.util.Optional;

/**
 * Where submits of a fragment lead that is put in place. What is entered in it is one value for it; where it is used in a loop that is what was
 * entered in one copy, and what a submit carries must tell in which.
 *
 * @param inputs what is entered in the fragment
 * @param here where it is put
 * @param said takes what does not tell
 */
record CopyTargets(Targets targets, List<InputField> inputs, Here here, UntoldCopies said) implements Targets {
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
        untold.ifPresent(input -> said.add(target, input, here));
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
}
