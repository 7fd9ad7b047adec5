package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import dev.easel.compiler.catalog.Function;
import dev.easel.compiler.expression.Variable;

/** How Java reads what has a name where an expression stands. Lambdas read it too, so no local variable among it may change. */
interface Variables {
    /**
     * A name, or calls on one that may be made twice: {@code drink}, {@code data.drinks()}. Whole numbers and truth values that
     * cannot be missing are primitive.
     */
    CodeBlock of(Variable variable);

    /** A name of one place alone, such as an argument: {@code args.id}. */
    default CodeBlock of(Variable place, String name) {
        throw new IllegalArgumentException(place.name() + "." + name);
    }

    /** What functions need beside their arguments. */
    CodeBlock of(Function.Need need);

    /** What is asked of the innermost loop, as a comparison. */
    CodeBlock loop(LoopTest test);

    /**
     * What is asked of a loop.
     *
     * @param field {@code first} or {@code last}
     * @param is whether that is asked, or the opposite
     * @param inLambda whether a lambda asks it
     * @param depth in how many other loops it stands
     */
    record LoopTest(String field, boolean is, boolean inLambda, int depth) {}
}
