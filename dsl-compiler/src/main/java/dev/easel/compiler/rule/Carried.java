package dev.easel.compiler.rule;

import dev.easel.compiler.model.Arg;
import dev.easel.compiler.type.Type;
import java.util.List;
import java.util.Optional;

/** An argument as what takes it knows it, whatever its value. */
record Carried(String name, Type type) {
    static List<Carried> all(List<Arg> args) {
        return args.stream().map(Carried::of).toList();
    }

    private static Carried of(Arg arg) {
        return new Carried(arg.name(), arg.type());
    }

    /** The first of these that is not among the others. */
    static Optional<Arg> odd(List<Arg> args, List<Arg> others) {
        List<Carried> carried = all(others);
        return args.stream().filter(arg -> !carried.contains(of(arg))).findFirst();
    }
}
