package dev.easel.compiler.expression;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints a tree with all parentheses. */
final class TreePrinter {
    private static final List<String> SIGNS =
            List.of("||", "&&", "==", "!=", "<", "<=", ">", ">=", "in", "+", "-", "*");

    private TreePrinter() {}

    static String print(Tree tree) {
        if (tree instanceof Tree.Literal literal) {
            return literal.value() instanceof String text ? "'" + text + "'" : String.valueOf(literal.value());
        }
        if (tree instanceof Tree.Name name) {
            return name.name();
        }
        if (tree instanceof Tree.Member member) {
            return print(member.of()) + "." + member.name();
        }
        if (tree instanceof Tree.Call call) {
            String of = call.of() == null ? "" : print(call.of()) + ".";
            return of + call.name() + "(" + all(call.arguments().stream().map(TreePrinter::print)) + ")";
        }
        if (tree instanceof Tree.Not not) {
            return "!" + print(not.of());
        }
        if (tree instanceof Tree.Negative negative) {
            return "-" + print(negative.of());
        }
        if (tree instanceof Tree.Binary binary) {
            String sign = SIGNS.get(binary.operator().ordinal());
            return "(" + print(binary.left()) + " " + sign + " " + print(binary.right()) + ")";
        }
        if (tree instanceof Tree.Conditional either) {
            return "(" + print(either.condition()) + " ? " + print(either.then()) + " : " + print(either.otherwise())
                    + ")";
        }
        if (tree instanceof Tree.ListOf list) {
            return "["
                    + all(list.elements().stream().map(each -> (each.ifPresent() ? "?" : "") + print(each.value())))
                    + "]";
        }
        if (tree instanceof Tree.At at) {
            return print(at.of()) + "[?" + print(at.key()) + "]";
        }
        return "wrong";
    }

    private static String all(Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }
}
