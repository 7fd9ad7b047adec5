package dev.easel.compiler.expression;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints a tree with all parentheses. */
final class TreePrinter {
    private final boolean likeCel;

    private TreePrinter(boolean likeCel) {
        this.likeCel = likeCel;
    }

    static String print(Tree tree) {
        return new TreePrinter(false).of(tree);
    }

    /** The same, decimals as the numbers that CEL has for them, and conditions without the parentheses that CEL places at will. */
    static String printLikeCel(Tree tree) {
        return new TreePrinter(true).of(tree);
    }

    private String side(Tree.Binary around, Tree tree) {
        boolean condition = around.operator() == Expr.Operator.AND || around.operator() == Expr.Operator.OR;
        boolean same = tree instanceof Tree.Binary binary && binary.operator() == around.operator();
        String printed = of(tree);
        return likeCel && condition && same ? printed.substring(1, printed.length() - 1) : printed;
    }

    private String literal(Object value) {
        boolean asDouble = likeCel && value instanceof BigDecimal;
        Object printed = asDouble ? (Object) ((BigDecimal) value).doubleValue() : value;
        return value instanceof String text ? "'" + text + "'" : String.valueOf(printed);
    }

    private String of(Tree tree) {
        if (tree instanceof Tree.Literal literal) {
            return literal(literal.value());
        }
        if (tree instanceof Tree.Name name) {
            return name.name();
        }
        if (tree instanceof Tree.Member member) {
            return of(member.of()) + "." + member.name();
        }
        if (tree instanceof Tree.Call call) {
            String of = call.of() == null ? "" : of(call.of()) + ".";
            return of + call.name() + "(" + all(call.arguments().stream().map(this::of)) + ")";
        }
        if (tree instanceof Tree.Not not) {
            return "!" + of(not.of());
        }
        if (tree instanceof Tree.Negative negative) {
            return "-" + of(negative.of());
        }
        if (tree instanceof Tree.Binary binary) {
            String sign = " " + binary.operator().sign() + " ";
            return "(" + side(binary, binary.left()) + sign + side(binary, binary.right()) + ")";
        }
        if (tree instanceof Tree.Conditional either) {
            return "(" + of(either.condition()) + " ? " + of(either.then()) + " : " + of(either.otherwise()) + ")";
        }
        if (tree instanceof Tree.ListOf list) {
            return "["
                    + all(list.elements().stream().map(each -> (each.ifPresent() ? "?" : "") + of(each.value())))
                    + "]";
        }
        if (tree instanceof Tree.At at) {
            return of(at.of()) + "[?" + of(at.key()) + "]";
        }
        return "wrong";
    }

    private static String all(Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }
}
