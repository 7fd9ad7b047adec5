package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.type.EnumType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import java.util.List;

/** Reads the arguments of a submitted id, which the Java variable {@code args} holds. The first that is read insists on their number. */
final class ArgReader {
    private final List<Arg> args;
    private final JavaTypes types;
    private boolean counted;

    ArgReader(List<Arg> args, JavaTypes types) {
        this.args = args;
        this.types = types;
    }

    CodeBlock read(Arg arg) {
        String of = counted ? "args" : "args.expect(" + args.size() + ")";
        counted = true;
        Type type = arg.type().present();
        String word = word(type);
        String method =
                arg.type().isOptional() ? "optional" + Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
        int index = args.indexOf(arg);
        return type instanceof EnumType constants
                ? CodeBlock.of("$1L.$2L($3L, $4T::ofId, $4T::id)", of, method, index, types.name(constants))
                : CodeBlock.of("$L.$L($L)", of, method, index);
    }

    private static String word(Type type) {
        if (type instanceof EnumType) {
            return "constant";
        }
        return type == Scalar.INT ? "integer" : type == Scalar.BOOL ? "bool" : "string";
    }
}
