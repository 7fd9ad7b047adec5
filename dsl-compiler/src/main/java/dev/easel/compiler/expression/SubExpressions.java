package dev.easel.compiler.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An expression and everything that it is made of. */
public final class SubExpressions {
    private SubExpressions() {}

    /** It, and all its parts, each before its own. */
    public static Stream<Expr> of(Expr expr) {
        return Stream.concat(Stream.of(expr), parts(expr).stream().flatMap(SubExpressions::of));
    }

    private static List<Expr> parts(Expr expr) {
        if (expr instanceof Expr.Member member) {
            return List.of(member.of());
        }
        if (expr instanceof Expr.Not not) {
            return List.of(not.of());
        }
        if (expr instanceof Expr.Negative negative) {
            return List.of(negative.of());
        }
        if (expr instanceof Expr.Binary binary) {
            return List.of(binary.left(), binary.right());
        }
        if (expr instanceof Expr.Conditional conditional) {
            return List.of(conditional.condition(), conditional.then(), conditional.otherwise());
        }
        if (expr instanceof Expr.ListOf list) {
            return list.elements().stream().map(Expr.Element::value).toList();
        }
        if (expr instanceof Expr.At at) {
            return List.of(at.of(), at.key());
        }
        if (expr instanceof Expr.Call call) {
            return call.arguments();
        }
        if (expr instanceof Expr.Copy copy) {
            return Stream.concat(Stream.of(copy.of()), copy.key().stream()).toList();
        }
        if (expr instanceof Expr.ConstantOf constant) {
            return List.of(constant.id());
        }
        return expr instanceof Expr.Macro macro ? parts(macro) : ofOptionals(expr);
    }

    private static List<Expr> parts(Expr.Macro macro) {
        List<Expr> parts = new ArrayList<>(List.of(macro.of()));
        if (macro.condition() != null) {
            parts.add(macro.condition());
        }
        parts.add(macro.body());
        return parts;
    }

    private static List<Expr> ofOptionals(Expr expr) {
        if (expr instanceof Expr.OrValue orValue) {
            return List.of(orValue.of(), orValue.otherwise());
        }
        if (expr instanceof Expr.Or or) {
            return List.of(or.of(), or.otherwise());
        }
        if (expr instanceof Expr.HasValue hasValue) {
            return List.of(hasValue.of());
        }
        if (expr instanceof Expr.OptMap optMap) {
            return List.of(optMap.of(), optMap.body());
        }
        if (expr instanceof Expr.Widened widened) {
            return List.of(widened.of());
        }
        if (expr instanceof Expr.Present present) {
            return List.of(present.of());
        }
        if (isWhole(expr)) {
            return List.of();
        }
        throw new IllegalArgumentException(expr.toString());
    }

    private static boolean isWhole(Expr expr) {
        return expr instanceof Expr.Literal
                || expr instanceof Expr.Constant
                || expr instanceof Expr.Name
                || expr instanceof Expr.AllConstants
                || expr instanceof Expr.Missing
                || expr instanceof Expr.EmptyMap
                || expr instanceof Expr.Wrong;
    }
}
