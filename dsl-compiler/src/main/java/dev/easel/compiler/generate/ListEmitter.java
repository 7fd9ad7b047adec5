package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.type.ListType;
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
        if (expr instanceof Expr.Macro macro) {
            return macro(macro);
        }
        if (expr instanceof Expr.ListOf list && list.elements().stream().noneMatch(Expr.Element::ifPresent)) {
            return literal(list);
        }
        if (expr instanceof Expr.AllConstants all) {
            return JavaExpression.primary("$T.of($L)", List.class, constants(all));
        }
        return JavaExpression.primary("$L.toList()", stream(expr));
    }

    private JavaExpression macro(Expr.Macro macro) {
        CodeBlock each = stream(macro.of());
        CodeBlock body = lambdas.of(macro.variable(), macro.body());
        return switch (macro.kind()) {
            case MAP, FILTER -> JavaExpression.primary("$L.toList()", stream(macro));
            case EXISTS -> JavaExpression.primary("$L.anyMatch($L)", each, body);
            case ALL -> JavaExpression.primary("$L.allMatch($L)", each, body);
            case EXISTS_ONE -> JavaExpression.of(Binding.EQUALITY, "$L.filter($L).count() == 1", each, body);
        };
    }

    /** Whether something holds of none. */
    JavaExpression none(Expr.Macro exists) {
        return JavaExpression.primary(
                "$L.noneMatch($L)", stream(exists.of()), lambdas.of(exists.variable(), exists.body()));
    }

    /** The elements of a list, or the keys of a map, as a stream. */
    private CodeBlock stream(Expr expr) {
        if (expr instanceof Expr.Macro macro) {
            return stream(macro);
        }
        if (expr instanceof Expr.Binary sum) {
            return CodeBlock.of("$T.concat($L, $L)", Stream.class, stream(sum.left()), stream(sum.right()));
        }
        if (expr instanceof Expr.ListOf list) {
            return stream(list);
        }
        if (expr instanceof Expr.AllConstants all) {
            return CodeBlock.of("$T.of($L)", Stream.class, constants(all));
        }
        String format = expr.type() instanceof MapType ? "$L.keySet().stream()" : "$L.stream()";
        return CodeBlock.of(format, expressions.java(expr).receiver());
    }

    private CodeBlock stream(Expr.Macro macro) {
        CodeBlock each = stream(macro.of());
        if (macro.condition() != null) {
            each = CodeBlock.of("$L.filter($L)", each, lambdas.of(macro.variable(), macro.condition()));
        }
        String verb = macro.kind() == Expr.Macro.Kind.MAP ? "map" : "filter";
        return CodeBlock.of("$L.$L($L)", each, verb, lambdas.of(macro.variable(), macro.body()));
    }

    private CodeBlock stream(Expr.ListOf list) {
        if (list.elements().isEmpty()) {
            return CodeBlock.of("$T.<$T>empty()", Stream.class, elementType(list.type()));
        }
        CodeBlock all = CodeBlock.of("$T.of($L)", Stream.class, elements(list));
        return list.elements().stream().anyMatch(Expr.Element::ifPresent)
                ? CodeBlock.of("$L.filter($T::nonNull)", all, Objects.class)
                : all;
    }

    private JavaExpression literal(Expr.ListOf list) {
        return list.elements().isEmpty()
                ? JavaExpression.primary("$T.<$T>of()", List.class, elementType(list.type()))
                        .plainIf(true)
                : JavaExpression.primary("$T.of($L)", List.class, elements(list));
    }

    private CodeBlock elements(Expr.ListOf list) {
        return list.elements().stream()
                .map(element -> expressions.java(element.value()).code())
                .collect(CodeBlock.joining(", "));
    }

    private TypeName elementType(ListType type) {
        return expressions.javaTypes().argument(type.element());
    }

    private CodeBlock constants(Expr.AllConstants all) {
        return CodeBlock.of("$T.values()", expressions.javaTypes().name(all.of()));
    }
}
