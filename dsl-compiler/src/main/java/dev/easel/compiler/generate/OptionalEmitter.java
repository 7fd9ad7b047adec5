package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.type.MapType;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Values that may be missing: null where nothing is made of them, {@code Optional} on the way where much is. */
final class OptionalEmitter {
    private final ExpressionEmitter expressions;
    private final LambdaEmitter lambdas;

    OptionalEmitter(ExpressionEmitter expressions) {
        this.expressions = expressions;
        this.lambdas = new LambdaEmitter(expressions);
    }

    JavaExpression java(Expr expr) {
        if (expr instanceof Expr.OrValue orValue) {
            Chain of = chain(orValue.of());
            return of.orElse(around(of.isTested()).java(orValue.otherwise()));
        }
        if (expr instanceof Expr.HasValue hasValue) {
            return chain(hasValue.of()).isPresent();
        }
        if (expr instanceof Expr.At at && !at.of().type().isOptional()) {
            return at(expressions.java(at.of()), at);
        }
        return chain(expr).orNull();
    }

    JavaExpression isMissing(Expr.HasValue hasValue) {
        return chain(hasValue.of()).isMissing();
    }

    private Chain chain(Expr expr) {
        if (expr instanceof Expr.Member member && member.of().type().isOptional()) {
            return chain(member.of()).then(step(member));
        }
        if (expr instanceof Expr.OptMap optMap) {
            Chain of = chain(optMap.of());
            return of.then(step(optMap, of.steps().isEmpty()));
        }
        if (expr instanceof Expr.Or or) {
            return or(chain(or.of()), or.otherwise());
        }
        if (expr instanceof Expr.At at && at.of().type().isOptional()) {
            return chain(at.of()).then(step(at));
        }
        if (expr instanceof Expr.Widened widened && widened.of().type().isOptional()) {
            Supplier<CodeBlock> call = () -> CodeBlock.of("map($T::valueOf)", BigDecimal.class);
            return chain(widened.of()).then(new Chain.Step(call, NumberEmitter::decimal, false));
        }
        JavaExpression from = expressions.java(expr);
        return new Chain(ExpressionEmitter.boxed(from, expr.type()), List.of());
    }

    private Chain.Step step(Expr.Member member) {
        return new Chain.Step(
                () -> CodeBlock.of("map($L)", lambdas.reference(member)),
                of -> expressions.member(of, member),
                expressions.mayLack(member));
    }

    /** Where the other value stands: behind a test for null, or in a lambda. */
    private ExpressionEmitter around(boolean tested) {
        return tested ? expressions : expressions.inLambda();
    }

    private Chain or(Chain first, Expr otherwise) {
        boolean tested = first.steps().isEmpty() && first.from().isName();
        Chain other = new OptionalEmitter(around(tested)).chain(otherwise);
        if (tested) {
            CodeBlock isThere = CodeBlock.of("$L != null", first.from().code());
            return new Chain(JavaExpression.either(isThere, first.from(), other.orNull()), List.of());
        }
        return first.then(new Chain.Step(() -> CodeBlock.of("or(() -> $>$L$<)", other.optional()), null, true));
    }

    private Chain.Step step(Expr.OptMap optMap, boolean isFirst) {
        Expr body = optMap.body();
        UnaryOperator<JavaExpression> direct = of -> expressions
                .with(expressions.locals().withValue(optMap.variable(), of))
                .java(body);
        return new Chain.Step(
                () -> call(optMap), isFirst ? direct : null, body.type().isOptional());
    }

    /** The call that makes something of a value, without leaving {@code Optional} to come back to it. */
    private CodeBlock call(Expr.OptMap optMap) {
        Expr body = optMap.body();
        if (!body.type().isOptional() || LambdaEmitter.isReference(optMap.variable(), body)) {
            return CodeBlock.of("map($L)", lambdas.of(optMap.variable(), body));
        }
        LocalNames inside = expressions.locals().withParameter(optMap.variable());
        CodeBlock parameter = inside.of(optMap.variable()).orElseThrow().code();
        Chain made = new OptionalEmitter(expressions.with(inside)).chain(body);
        return made.isPiped()
                ? CodeBlock.of("flatMap($L)", LambdaEmitter.lambda(parameter, made.optional()))
                : CodeBlock.of(
                        "map($L)", LambdaEmitter.lambda(parameter, made.orNull().code()));
    }

    private Chain.Step step(Expr.At at) {
        // no variable of an expression has a name with a hyphen
        String name = at.of().type().present() instanceof MapType ? "the-map" : "the-list";
        Variable found = new Variable(name, at.of().type().present(), Variable.Origin.LOCAL);
        Expr of = new Expr.Name(found, at.of().span());
        Expr.At each = new Expr.At(of, at.key(), at.type(), at.span());
        return new Chain.Step(() -> CodeBlock.of("map($L)", lambdas.of(found, each)), value -> at(value, at), true);
    }

    private JavaExpression at(JavaExpression of, Expr.At at) {
        JavaExpression value = at.of().type().present() instanceof MapType
                ? JavaExpression.primary(
                        "$L.get($L)", of.receiver(), expressions.java(at.key()).code())
                : JavaExpression.primary(
                        "$T.at($L, $L)",
                        RuntimeTypes.ELEMENTS,
                        of.code(),
                        expressions.longOf(at.key()).code());
        return value.boxedIf(true);
    }
}
