package dev.easel.compiler.generate;

import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.type.RecordType;
import dev.easel.compiler.type.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Expressions as CEL would say them. Where CEL differs, this says in CEL what Easel means; docs/decisions/0017 lists where. */
final class CelText {
    private static final Map<Expr.Operator, String> OPERATORS = Map.ofEntries(
            Map.entry(Expr.Operator.OR, "||"),
            Map.entry(Expr.Operator.AND, "&&"),
            Map.entry(Expr.Operator.EQUAL, "=="),
            Map.entry(Expr.Operator.NOT_EQUAL, "!="),
            Map.entry(Expr.Operator.LESS, "<"),
            Map.entry(Expr.Operator.AT_MOST, "<="),
            Map.entry(Expr.Operator.MORE, ">"),
            Map.entry(Expr.Operator.AT_LEAST, ">="),
            Map.entry(Expr.Operator.IN, "in"),
            Map.entry(Expr.Operator.PLUS, "+"),
            Map.entry(Expr.Operator.MINUS, "-"),
            Map.entry(Expr.Operator.TIMES, "*"));

    private int names;

    private CelText() {}

    static String of(Expr expr) {
        return new CelText().text(expr);
    }

    private String text(Expr expr) {
        if (expr instanceof Expr.Literal literal) {
            return literal(literal.value());
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
        if (expr instanceof Expr.Not not) {
            return "!(" + text(not.of()) + ")";
        }
        if (expr instanceof Expr.Negative negative) {
            return "-(" + text(negative.of()) + ")";
        }
        if (expr instanceof Expr.Binary binary) {
            return "(" + binary(binary) + ")";
        }
        if (expr instanceof Expr.Conditional either) {
            return "(" + text(either.condition()) + " ? " + text(either.then()) + " : " + text(either.otherwise())
                    + ")";
        }
        return part(expr);
    }

    private String part(Expr expr) {
        if (expr instanceof Expr.Member member) {
            return member(member);
        }
        if (expr instanceof Expr.ListOf list) {
            return list.elements().stream()
                    .map(element -> (element.ifPresent() ? "?" : "") + text(element.value()))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (expr instanceof Expr.At at) {
            return text(at.of()) + "[?" + text(at.key()) + "]";
        }
        if (expr instanceof Expr.Call call) {
            return call(call);
        }
        if (expr instanceof Expr.ConstantOf constant) {
            String one = constant.id().type().isOptional() ? "optional.of(one.id)" : "one.id";
            return constant.of().name() + ".all.filter(one, " + one + " == " + text(constant.id()) + ")[?0]";
        }
        if (expr instanceof Expr.Macro macro) {
            return macro(macro);
        }
        return optional(expr);
    }

    private String optional(Expr expr) {
        if (expr instanceof Expr.OrValue orValue) {
            return text(orValue.of()) + ".orValue(" + text(orValue.otherwise()) + ")";
        }
        if (expr instanceof Expr.Or or) {
            return text(or.of()) + ".or(" + text(or.otherwise()) + ")";
        }
        if (expr instanceof Expr.HasValue hasValue) {
            return text(hasValue.of()) + ".hasValue()";
        }
        if (expr instanceof Expr.OptMap optMap) {
            return map(
                    optMap.of(),
                    optMap.variable().name(),
                    text(optMap.body()),
                    optMap.body().type());
        }
        if (expr instanceof Expr.Widened widened) {
            return widened(widened);
        }
        throw new IllegalArgumentException(expr.toString());
    }

    private static String literal(Object value) {
        if (value instanceof String text) {
            return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
        }
        return value instanceof BigDecimal number ? "double(" + number.toPlainString() + ")" : String.valueOf(value);
    }

    private String binary(Expr.Binary binary) {
        boolean equality = binary.operator() == Expr.Operator.EQUAL || binary.operator() == Expr.Operator.NOT_EQUAL;
        String left = text(binary.left());
        String right = text(binary.right());
        boolean first = binary.left().type().isOptional();
        boolean second = binary.right().type().isOptional();
        if (equality && (first || second)) {
            String equal = (first ? left : "optional.of(" + left + ")") + " == "
                    + (second ? right : "optional.of(" + right + ")");
            String both = first && second ? left + ".hasValue() && " + equal : equal;
            return binary.operator() == Expr.Operator.EQUAL ? both : "!(" + both + ")";
        }
        return left + " " + OPERATORS.get(binary.operator()) + " " + right;
    }

    private String member(Expr.Member member) {
        String of = text(member.of());
        if (!member.of().type().isOptional()) {
            return of + "." + member.name();
        }
        String name = "m" + names++;
        Type field = member.of().type().present() instanceof RecordType record
                ? Cafe.TYPES.field(record, member.name()).orElseThrow().type()
                : member.type().present();
        return map(member.of(), name, name + "." + member.name(), field);
    }

    private String map(Expr of, String name, String body, Type type) {
        return text(of) + (type.isOptional() ? ".optFlatMap(" : ".optMap(") + name + ", " + body + ")";
    }

    private String macro(Expr.Macro macro) {
        String condition = macro.condition() == null ? "" : text(macro.condition()) + ", ";
        return text(macro.of()) + "." + macro.kind().name().toLowerCase(Locale.ROOT) + "("
                + macro.variable().name() + ", " + condition + text(macro.body()) + ")";
    }

    private String widened(Expr.Widened widened) {
        Type from = widened.of().type();
        String of = text(widened.of());
        boolean toDecimal = !from.present().equals(widened.type().present());
        if (from.isOptional()) {
            String name = "w" + names++;
            return of + ".optMap(" + name + ", double(" + name + "))";
        }
        String value = toDecimal ? "double(" + of + ")" : of;
        return widened.type().isOptional() ? "optional.of(" + value + ")" : value;
    }

    private String call(Expr.Call call) {
        List<String> arguments = call.arguments().stream().map(this::text).toList();
        if (arguments.size() == 1) {
            return call.function().name() + "(" + arguments.get(0) + ")";
        }
        return "(" + arguments.get(0) + ")." + call.function().name() + "("
                + String.join(", ", arguments.subList(1, arguments.size())) + ")";
    }
}
