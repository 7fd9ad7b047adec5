package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.easel.compiler.catalog.Function;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.model.App;

/** The Java of defaults, which name nothing. */
final class ConstantEmitter implements Variables {
    private final ExpressionEmitter expressions;

    ConstantEmitter(App app, JavaTypes types) {
        this.expressions = new ExpressionEmitter(app.values().types(), types, this, new NameAllocator());
    }

    CodeBlock constant(Expr expr) {
        return expressions.whole(expr);
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
