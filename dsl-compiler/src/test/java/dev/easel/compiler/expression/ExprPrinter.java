package dev.easel.compiler.expression;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints a typed expression: in CEL, but for values that are widened, which read {@code decimal(x)} or {@code string?(x)}. */
final class ExprPrinter {
    private ExprPrinter() {}

    static String print(Expr expr) {
        if (expr instanceof Expr.Literal literal) {
            return literal.value() instanceof String text ? "'" + text + "'" : String.valueOf(literal.value());
        }
        if (expr instanceof Expr.Constant constant) {
            return constant.type().name() + "." + constant.entry().name();
        }
        if (expr instanceof Expr.AllConstants all) {
            return all.of().name() + ".all";
        }
        if (expr instanceof Expr.Name name) {
            return name.variable().name();
        }
        if (expr instanceof Expr.Member member) {
            return print(member.of()) + "." + member.name();
        }
        if (expr instanceof Expr.Not not) {
            return "!" + print(not.of());
        }
        if (expr instanceof Expr.Negative negative) {
            return "-" + print(negative.of());
        }
        if (expr instanceof Expr.Binary binary) {
            return "(" + print(binary.left()) + " " + binary.operator().sign() + " " + print(binary.right()) + ")";
        }
        if (expr instanceof Expr.Conditional either) {
            return "(" + print(either.condition()) + " ? " + print(either.then()) + " : " + print(either.otherwise())
                    + ")";
        }
        if (expr instanceof Expr.ListOf list) {
            Stream<String> elements =
                    list.elements().stream().map(each -> (each.ifPresent() ? "?" : "") + print(each.value()));
            return "[" + elements.collect(Collectors.joining(", ")) + "]";
        }
        if (expr instanceof Expr.At at) {
            return print(at.of()) + "[?" + print(at.key()) + "]";
        }
        if (expr instanceof Expr.Call call) {
            return call.function().name() + all(call.arguments());
        }
        if (expr instanceof Expr.ConstantOf constant) {
            return constant.of().name() + ".of" + all(List.of(constant.id()));
        }
        if (expr instanceof Expr.Widened widened) {
            return widened.type().word() + all(List.of(widened.of()));
        }
        return called(expr);
    }

    private static String called(Expr expr) {
        if (expr instanceof Expr.Macro macro) {
            String condition = macro.condition() == null ? "" : print(macro.condition()) + ", ";
            return print(macro.of()) + "." + macro.kind().name().toLowerCase() + "("
                    + macro.variable().name() + ", " + condition + print(macro.body()) + ")";
        }
        if (expr instanceof Expr.OrValue orValue) {
            return print(orValue.of()) + ".orValue" + all(List.of(orValue.otherwise()));
        }
        if (expr instanceof Expr.Or or) {
            return print(or.of()) + ".or" + all(List.of(or.otherwise()));
        }
        if (expr instanceof Expr.HasValue hasValue) {
            return print(hasValue.of()) + ".hasValue()";
        }
        if (expr instanceof Expr.OptMap map) {
            return print(map.of()) + ".optMap(" + map.variable().name() + ", " + print(map.body()) + ")";
        }
        return "wrong";
    }

    private static String all(List<Expr> parts) {
        return parts.stream().map(ExprPrinter::print).collect(Collectors.joining(", ", "(", ")"));
    }
}
