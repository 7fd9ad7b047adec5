package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Variable;
import java.util.Optional;

/** Lambdas of one parameter. */
final class LambdaEmitter {
    private final ExpressionEmitter expressions;

    LambdaEmitter(ExpressionEmitter expressions) {
        this.expressions = expressions;
    }

    /** What is made of each value that the variable has. */
    CodeBlock of(Variable variable, Expr body) {
        if (isReference(variable, body)) {
            return reference((Expr.Member) body);
        }
        LocalNames inside = expressions.locals().withParameter(variable);
        CodeBlock parameter = inside.of(variable).orElseThrow().code();
        return lambda(parameter, expressions.with(inside).java(body).code());
    }

    static CodeBlock lambda(CodeBlock parameter, CodeBlock body) {
        return CodeBlock.of("$L -> $>$L$<", parameter, body);
    }

    /** Whether a method has a name for what is made of each. */
    static boolean isReference(Variable variable, Expr body) {
        return body instanceof Expr.Member member
                && member.of() instanceof Expr.Name name
                && name.variable().equals(variable)
                && !variable.type().isOptional();
    }

    /** The method that gives a member of what is there. */
    CodeBlock reference(Expr.Member member) {
        JavaTypes types = expressions.javaTypes();
        Optional<ClassName> attributes = types.attributes(member);
        if (attributes.isPresent()) {
            return CodeBlock.of("$T::of", attributes.get());
        }
        return CodeBlock.of(
                "$T::$L",
                types.name(member.of().type().present()),
                types.accessor(member.of().type().present(), member.name()));
    }
}
