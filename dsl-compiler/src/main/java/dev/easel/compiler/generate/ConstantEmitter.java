package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import dev.easel.compiler.catalog.Function;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.TypedName;
import java.util.List;

/** The Java of defaults, which name nothing. */
final class ConstantEmitter implements Variables {
    private final ExpressionEmitter expressions;

    ConstantEmitter(App app, JavaTypes types) {
        this.expressions = new ExpressionEmitter(
                new Typing(app.values().types(), types, Constants.IN_PLACE), this, new JavaNames());
    }

    CodeBlock constant(Expr expr) {
        // what takes it has a type
        return isEmptyList(expr) ? CodeBlock.of("$T.of()", List.class) : expressions.whole(expr);
    }

    /** The value of a name that is not given. */
    CodeBlock omitted(TypedName name) {
        Expr byDefault = name.byDefault();
        return byDefault == null ? CodeBlock.of("null") : constant(byDefault);
    }

    private static boolean isEmptyList(Expr expr) {
        return expr instanceof Expr.ListOf list && list.elements().isEmpty();
    }

    @Override
    public CodeBlock of(Variable variable) {
        throw new IllegalArgumentException(variable.name());
    }

    @Override
    public CodeBlock of(Function.Need need) {
        throw new IllegalArgumentException(need.name());
    }

    @Override
    public CodeBlock loop(LoopTest test) {
        throw new IllegalArgumentException(test.field());
    }
}
