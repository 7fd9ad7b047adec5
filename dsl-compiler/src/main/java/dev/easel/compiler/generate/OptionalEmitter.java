package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.type.MapType;
import java.math.BigDecimal;
import java.util.List;

/** Values that may be missing: null where nothing is made of them, {@code Optional} on the way where much is. */
final class OptionalEmitter {
    private final ExpressionEmitter expressions;

    OptionalEmitter(ExpressionEmitter expressions) {
        this.expressions = expressions;
    }

    JavaExpression java(Expr expr) {
        if (expr instanceof Expr.OrValue orValue) {
            return chain(orValue.of()).orElse(expressions.java(orValue.otherwise()));
        }
        if (expr instanceof Expr.HasValue hasValue) {
            return chain(hasValue.of()).isPresent();
        }
        if (expr instanceof Expr.At at && !at.of().type().isOptional()) {
            return at(expressions.java(at.of()), at);
        }
        return expr instanceof Expr.Or or ? or(or) : chain(expr).orNull();
    }

    JavaExpression isMissing(Expr.HasValue hasValue) {
        return chain(hasValue.of()).isMissing();
    }

    private JavaExpression or(Expr.Or or) {
        Chain first = chain(or.of());
        if (first.steps().isEmpty() && first.from().isName()) {
            CodeBlock name = first.from().code();
            CodeBlock other = chain(or.otherwise()).orNull().code();
            return JavaExpression.of(Binding.CONDITIONAL, "$L != null ? $L : $L", name, name, other)
                    .boxedIf(true);
        }
        return chain(or).orNull();
    }

    private Chain chain(Expr expr) {
        if (expr instanceof Expr.Member member && member.of().type().isOptional()) {
            return chain(member.of()).then(step(member));
        }
        if (expr instanceof Expr.OptMap optMap) {
            Chain of = chain(optMap.of());
            return of.then(of.steps().isEmpty() ? directStep(optMap) : step(optMap));
        }
        if (expr instanceof Expr.Or or) {
            CodeBlock other = chain(or.otherwise()).optional();
            return chain(or.of()).then(new Chain.Step(CodeBlock.of("or(() -> $L)", other), null, true));
        }
        if (expr instanceof Expr.At at && at.of().type().isOptional()) {
            return chain(at.of()).then(step(at));
        }
        if (expr instanceof Expr.Widened widened && widened.of().type().isOptional()) {
            CodeBlock call = CodeBlock.of("map($T::valueOf)", BigDecimal.class);
            return chain(widened.of()).then(new Chain.Step(call, NumberEmitter::decimal, false));
        }
        return new Chain(expressions.object(expr), List.of());
    }

    private Chain.Step step(Expr.Member member) {
        CodeBlock call = CodeBlock.of("map($L)", new LambdaEmitter(expressions).reference(member));
        return new Chain.Step(call, of -> expressions.member(of, member), expressions.mayLack(member));
    }

    private Chain.Step step(Expr.OptMap optMap) {
        CodeBlock call = CodeBlock.of("map($L)", new LambdaEmitter(expressions).of(optMap.variable(), optMap.body()));
        return new Chain.Step(call, null, optMap.body().type().isOptional());
    }

    /** A step from a name, which may be read often. */
    private Chain.Step directStep(Expr.OptMap optMap) {
        Chain.Step step = step(optMap);
        return new Chain.Step(
                step.call(),
                of -> expressions
                        .with(expressions.locals().withValue(optMap.variable(), of))
                        .java(optMap.body()),
                step.mayLack());
    }

    private Chain.Step step(Expr.At at) {
        // no variable of an expression has a name with a hyphen
        String name = at.of().type().present() instanceof MapType ? "the-map" : "the-list";
        Variable found = new Variable(name, at.of().type().present(), Variable.Origin.LOCAL);
        Expr of = new Expr.Name(found, at.of().span());
        Expr.At each = new Expr.At(of, at.key(), at.type(), at.span());
        CodeBlock call = CodeBlock.of("map($L)", new LambdaEmitter(expressions).of(found, each));
        return new Chain.Step(call, value -> at(value, at), true);
    }

    private JavaExpression at(JavaExpression of, Expr.At at) {
        CodeBlock key = expressions.longOf(at.key()).code();
        JavaExpression value = at.of().type().present() instanceof MapType
                ? JavaExpression.primary("$L.get($L)", of.receiver(), key)
                : JavaExpression.primary("$T.at($L, $L)", RuntimeTypes.ELEMENTS, of.code(), key);
        return value.boxedIf(true);
    }
}
