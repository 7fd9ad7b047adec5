package dev.easel.compiler.expression;

import dev.easel.compiler.type.Scalar;
import dev.easel.compiler.type.Type;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints a typed expression in CEL, with everything that Easel does of its own accord written out: what it widens, and where it makes
 * one optional of two. docs/decisions/0015-expressions.md lists these differences.
 */
final class CelPrinter {
    private final SampleScope scope;
    private int fresh;

    private CelPrinter(SampleScope scope) {
        this.scope = scope;
    }

    static String print(Expr expr, SampleScope scope) {
        return new CelPrinter(scope).of(expr);
    }

    private String of(Expr expr) {
        if (expr instanceof Expr.Literal literal) {
            return literal(literal);
        }
        if (expr instanceof Expr.Name name) {
            return name.variable().name();
        }
        if (expr instanceof Expr.Member member) {
            return member(member);
        }
        if (expr instanceof Expr.Not not) {
            return "!(" + of(not.of()) + ")";
        }
        if (expr instanceof Expr.Negative negative) {
            return "-(" + of(negative.of()) + ")";
        }
        if (expr instanceof Expr.Binary binary) {
            return binary(binary);
        }
        if (expr instanceof Expr.Conditional either) {
            return "(" + of(either.condition()) + " ? " + of(either.then()) + " : " + of(either.otherwise()) + ")";
        }
        if (expr instanceof Expr.ListOf list) {
            return list.elements().stream()
                    .map(each -> (each.ifPresent() ? "?" : "") + of(each.value()))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (expr instanceof Expr.Widened widened) {
            return widened(widened);
        }
        return called(expr);
    }

    private String called(Expr expr) {
        if (expr instanceof Expr.At at) {
            return at(at);
        }
        if (expr instanceof Expr.Call call) {
            return call.function().name() + all(call.arguments());
        }
        if (expr instanceof Expr.ConstantOf constant) {
            String one = constant.id().type().isOptional() ? "optional.of(one.id)" : "one.id";
            return constant.of().name() + ".all.filter(one, " + one + " == " + of(constant.id()) + ")[?0]";
        }
        if (expr instanceof Expr.Macro macro) {
            String condition = macro.condition() == null ? "" : of(macro.condition()) + ", ";
            return of(macro.of()) + "." + macro.kind().name().toLowerCase() + "("
                    + macro.variable().name() + ", " + condition + of(macro.body()) + ")";
        }
        if (expr instanceof Expr.OrValue orValue) {
            return of(orValue.of()) + ".orValue" + all(List.of(orValue.otherwise()));
        }
        if (expr instanceof Expr.Or or) {
            return of(or.of()) + ".or" + all(List.of(or.otherwise()));
        }
        if (expr instanceof Expr.HasValue hasValue) {
            return of(hasValue.of()) + ".hasValue()";
        }
        if (expr instanceof Expr.OptMap map) {
            return mapped(
                    of(map.of()),
                    map.variable().name(),
                    of(map.body()),
                    map.body().type().isOptional());
        }
        return expr instanceof Expr.Constant constant
                ? constant.type().name() + "." + constant.entry().name()
                : ((Expr.AllConstants) expr).of().name() + ".all";
    }

    private static String literal(Expr.Literal literal) {
        if (literal.value() instanceof String text) {
            return "\""
                    + text.replace("\\", "\\\\")
                            .replace("\"", "\\\"")
                            .replace("\n", "\\n")
                            .replace("\r", "\\r") + "\"";
        }
        boolean decimal = literal.type() == Scalar.DECIMAL;
        return decimal ? "double(\"" + literal.value() + "\")" : String.valueOf(literal.value());
    }

    /** A field of an optional: CEL would nest the optional ones. */
    private String member(Expr.Member member) {
        boolean optional = member.of().type().isOptional();
        String name = "v" + fresh++ + "_";
        return optional && scope.isOptionalField(member.of().type().present(), member.name())
                ? mapped(of(member.of()), name, name + "." + member.name(), true)
                : of(member.of()) + "." + member.name();
    }

    private String at(Expr.At at) {
        Type of = at.of().type().present();
        boolean nested =
                of instanceof dev.easel.compiler.type.MapType map && map.value().isOptional();
        String taken = of(at.of()) + "[?" + of(at.key()) + "]";
        String name = "v" + fresh++ + "_";
        return nested ? mapped(taken, name, name, true) : taken;
    }

    /** Equality of what may be missing: CEL compares optionals with optionals. */
    private String binary(Expr.Binary binary) {
        boolean left = binary.left().type().isOptional();
        boolean right = binary.right().type().isOptional();
        String first = !left && right ? "optional.of(" + of(binary.left()) + ")" : of(binary.left());
        String second = left && !right ? "optional.of(" + of(binary.right()) + ")" : of(binary.right());
        return "(" + first + " " + binary.operator().sign() + " " + second + ")";
    }

    private String widened(Expr.Widened widened) {
        String value = of(widened.of());
        if (widened.type() == Scalar.DECIMAL) {
            return "double(" + value + ")";
        }
        String name = "v" + fresh++ + "_";
        return widened.of().type().isOptional()
                ? mapped(value, name, "double(" + name + ")", false)
                : "optional.of(" + value + ")";
    }

    /** {@code optMap} or {@code optFlatMap}, which are not in CEL's compiler alone, by what is. */
    private static String mapped(String value, String name, String body, boolean flat) {
        String made = "[" + value + ".value()].map(" + name + ", " + body + ")[0]";
        return flat ? made : "optional.of(" + made + ")";
    }

    private String all(List<Expr> parts) {
        return parts.stream().map(this::of).collect(Collectors.joining(", ", "(", ")"));
    }
}
