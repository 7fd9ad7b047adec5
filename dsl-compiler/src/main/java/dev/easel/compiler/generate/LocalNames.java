package dev.easel.compiler.generate;

import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.naming.WordCase;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The names that an expression itself gives to values, and those that its parameters of lambdas may have.
 *
 * @param values what Java calls them
 * @param used the names in use
 * @param inLambda whether they are read in a lambda
 */
record LocalNames(Map<Variable, JavaExpression> values, JavaNames used, boolean inLambda) {
    static LocalNames beside(JavaNames used) {
        return new LocalNames(Map.of(), used, false);
    }

    Optional<JavaExpression> of(Variable variable) {
        return Optional.ofNullable(values.get(variable));
    }

    /** The same, and a parameter of a lambda. What stands beside the lambda can use the name too. */
    LocalNames withParameter(Variable variable) {
        JavaNames inside = used.copy();
        String name = inside.newName(WordCase.member(variable.name()));
        JavaExpression parameter =
                JavaExpression.primary("$L", name).boxedIf(true).plainIf(true);
        return new LocalNames(with(variable, parameter), inside, true);
    }

    /** The same in a lambda that has no parameter. */
    LocalNames withoutParameter() {
        return new LocalNames(values, used, true);
    }

    /** The same, and another name for some Java. */
    LocalNames withValue(Variable variable, JavaExpression value) {
        return new LocalNames(with(variable, value), used, inLambda);
    }

    private Map<Variable, JavaExpression> with(Variable variable, JavaExpression value) {
        Map<Variable, JavaExpression> more = new HashMap<>(values);
        more.put(variable, value);
        return Map.copyOf(more);
    }
}
