package dev.easel.compiler.link;

import dev.easel.compiler.declaration.TargetDecl;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.InputField;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.model.TargetForm;
import dev.easel.compiler.source.SourceSpan;
import dev.easel.compiler.type.MapType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where submits of a fragment lead that is put in place. What is entered in it is one value for it; where it is used in a loop that is what was
 * entered in one copy, and what a submit carries must tell in which.
 *
 * @param inputs what is entered in the fragment
 * @param here where it is put
 * @param untold takes what does not tell
 */
record CopyTargets(Targets targets, List<InputField> inputs, Here here, UntoldCopies untold) implements Targets {
    @Override
    public Optional<Target> of(TargetDecl declared, Used used) {
        Optional<Target> target = targets.of(declared, used);
        // a route that any component may take is asked about again with each that does
        if (used != Used.ANYTHING) {
            target.ifPresent(linked -> check(linked, used.args(), used.component()));
        }
        return target;
    }

    @Override
    public Target with(Target target, List<Arg> args) {
        check(target, args, args.isEmpty() ? null : args.get(0).span());
        return targets.with(target, args);
    }

    private void check(Target target, List<Arg> args, @Nullable SourceSpan submit) {
        List<InputField> of = inputs.stream()
                .filter(InputField::isRepeated)
                .filter(input -> target.expressions().anyMatch(expr -> isUntold(expr, input, args)))
                .toList();
        if (!of.isEmpty()) {
            untold.add(new UntoldCopies.Submit(target.span(), submit, args), of, here);
        }
    }

    private boolean isUntold(Expr expr, InputField input, List<Arg> args) {
        if (expr instanceof Expr.Copy copy) {
            return copy.name().equals(input.identifier()) && !isTold(input, args);
        }
        // what a loop in the fragment repeats is a map, and here one of the copies of all uses
        return here.loops() > 0
                && expr instanceof Expr.Member member
                && member.type() instanceof MapType
                && member.name().equals(input.identifier())
                && member.of().isNamed(TargetPlace.INPUT);
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
