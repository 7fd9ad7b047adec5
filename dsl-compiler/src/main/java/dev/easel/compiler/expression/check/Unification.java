package dev.easel.compiler.expression.check;

import dev.easel.compiler.catalog.Function;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.type.ListType;
import dev.easel.compiler.type.MapType;
import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import dev.easel.compiler.type.TypeVariable;
import dev.easel.compiler.type.UnknownType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the arguments of a call fit a signature.
 *
 * @param signature the signature
 * @param arguments the arguments that fit, the first ones of all, each widened to what is taken
 * @param result the type of what the call gives
 * @param widened how many arguments were widened
 */
record Unification(Function.Signature signature, List<Expr> arguments, Type result, int widened) {

    static Unification of(Function.Signature signature, List<Expr> given) {
        Type variable = variable(signature, given);
        List<Expr> fitting = new ArrayList<>();
        int widened = 0;
        for (int i = 0; i < given.size(); i++) {
            Expr value = given.get(i);
            Type taken = substitute(signature.parameters().get(i), variable);
            Optional<Expr> argument = Widening.to(withKeysOf(value.type(), taken), value);
            if (argument.isEmpty()) {
                break;
            }
            widened += argument.get() == value ? 0 : 1;
            fitting.add(argument.get());
        }
        return new Unification(signature, fitting, substitute(signature.result(), variable), widened);
    }

    /** How many arguments fit, from the first one on. */
    int fitting() {
        return arguments.size();
    }

    boolean isComplete() {
        return arguments.size() == signature.parameters().size();
    }

    /** Whether a value of one type can be taken where another one stands in a signature. */
    static boolean fits(Type parameter, Type given) {
        boolean whole = given == Scalar.INT && parameter.present() == Scalar.DECIMAL;
        Type taken = substitute(parameter, bound(parameter, given)).present();
        return whole || withKeysOf(given, taken).equals(given);
    }

    /** What is taken of a map is the same whatever its keys are. */
    private static Type withKeysOf(Type given, Type taken) {
        return taken instanceof MapType map && given instanceof MapType other
                ? new MapType(other.key(), map.value())
                : taken;
    }

    /** What the arguments have for the variable of the signature: of whole numbers and others, decimals. */
    private static Type variable(Function.Signature signature, List<Expr> given) {
        Type found = UnknownType.UNKNOWN;
        for (int i = 0; i < given.size(); i++) {
            Type bound = bound(signature.parameters().get(i), given.get(i).type());
            boolean wider = found == Scalar.INT && bound == Scalar.DECIMAL;
            found = found == UnknownType.UNKNOWN || wider ? bound : found;
        }
        return found;
    }

    private static Type bound(Type parameter, Type given) {
        if (parameter == TypeVariable.T) {
            return given.present();
        }
        if (parameter.isOptional()) {
            return bound(parameter.present(), given.present());
        }
        if (parameter instanceof ListType list && given instanceof ListType other) {
            return bound(list.element(), other.element());
        }
        return parameter instanceof MapType map && given instanceof MapType other
                ? bound(map.value(), other.value())
                : UnknownType.UNKNOWN;
    }

    private static Type substitute(Type type, Type variable) {
        if (type == TypeVariable.T) {
            return variable;
        }
        if (type.isOptional()) {
            return substitute(type.present(), variable).optional();
        }
        if (type instanceof ListType list) {
            return new ListType(substitute(list.element(), variable));
        }
        return type instanceof MapType map ? new MapType(map.key(), substitute(map.value(), variable)) : type;
    }
}
