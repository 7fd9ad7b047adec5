package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.type.MapType;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Lists, and what is said of all their elements. */
final class ListEmitter {
    private final ExpressionEmitter expressions;
    private final LambdaEmitter lambdas;

    ListEmitter(ExpressionEmitter expressions) {
        this.expressions = expressions;
        this.lambdas = new LambdaEmitter(expressions);
    }

    JavaExpression java(Expr expr) {
        if (expr instanceof Expr.ListOf list && !mayLack(list)) {
            return literal(list);
        }
        if (expr instanceof Expr.AllConstants all) {
            return expressions.all(all);
        }
        return expr instanceof Expr.Macro macro ? macro(macro) : list(stream(expr));
    }

    private JavaExpression macro(Expr.Macro macro) {
        return switch (macro.kind()) {
            case MAP, FILTER -> list(stream(macro));
            case EXISTS -> any(macro);
            case ALL -> test(macro, "allMatch");
            case EXISTS_ONE ->
                JavaExpression.of(Binding.EQUALITY, "$L == 1", count(macro).code());
        };
    }

    /** Whether something holds of any. */
    JavaExpression any(Expr.Macro macro) {
        return test(macro, "anyMatch");
    }

    /** Whether something holds of none. */
    JavaExpression none(Expr.Macro macro) {
        return test(macro, "noneMatch");
    }

    /** Whether something holds of none, or of more than one. */
    JavaExpression notOne(Expr.Macro macro) {
        return JavaExpression.of(Binding.EQUALITY, "$L != 1", count(macro).code());
    }

    /** Of how many something holds. */
    JavaExpression count(Expr.Macro macro) {
        CodeBlock test = lambdas.of(macro.variable(), macro.body());
        return JavaExpression.primary(
                "$L",
                stream(macro.of()).then("filter($L)", test).then("count()").code());
    }

    private JavaExpression test(Expr.Macro macro, String call) {
        CodeBlock test = lambdas.of(macro.variable(), macro.body());
        return JavaExpression.primary(
                "$L", stream(macro.of()).then("$L($L)", call, test).code());
    }

    private static JavaExpression list(Pipeline stream) {
        return JavaExpression.primary("$L", stream.then("toList()").code());
    }

    /** The elements of a list, or the keys of a map. */
    private Pipeline stream(Expr expr) {
        if (expr instanceof Expr.Macro macro) {
            return stream(macro);
        }
        if (expr instanceof Expr.Binary sum) {
            return Pipeline.of(
                    "$T.concat($L, $L)",
                    Stream.class,
                    stream(sum.left()).code(),
                    stream(sum.right()).code());
        }
        if (expr instanceof Expr.ListOf list) {
            return stream(list);
        }
        String format = expr.type() instanceof MapType ? "$L.keySet().stream()" : "$L.stream()";
        return Pipeline.of(format, expressions.java(expr).receiver());
    }

    private Pipeline stream(Expr.Macro macro) {
        Pipeline each = stream(macro.of());
        if (macro.condition() != null) {
            each = each.then("filter($L)", lambdas.of(macro.variable(), macro.condition()));
        }
        String call = macro.kind() == Expr.Macro.Kind.MAP ? "map" : "filter";
        return each.then("$L($L)", call, lambdas.of(macro.variable(), macro.body()));
    }

    private Pipeline stream(Expr.ListOf list) {
        if (list.elements().isEmpty()) {
            return Pipeline.of("$T.<$T>empty()", Stream.class, elementType(list));
        }
        Pipeline all = Pipeline.of("$T.of($L)", Stream.class, elements(list));
        return mayLack(list) ? all.then("filter($T::nonNull)", Objects.class) : all;
    }

    private JavaExpression literal(Expr.ListOf list) {
        return list.elements().isEmpty()
                ? JavaExpression.primary("$T.<$T>of()", List.class, elementType(list))
                        .plainIf(true)
                : JavaExpression.primary("$T.of($L)", List.class, elements(list));
    }

    private static boolean mayLack(Expr.ListOf list) {
        return list.elements().stream().anyMatch(Expr.Element::ifPresent);
    }

    private CodeBlock elements(Expr.ListOf list) {
        return list.elements().stream()
                .map(element -> expressions.java(element.value()).code())
                .collect(CodeBlock.joining(", "));
    }

    /** The type of the elements of an empty list, which Java cannot tell everywhere. */
    private TypeName elementType(Expr.ListOf list) {
        return expressions.javaTypes().argument(list.type().element());
    }
}
