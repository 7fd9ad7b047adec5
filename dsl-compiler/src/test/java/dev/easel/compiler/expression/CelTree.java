package dev.easel.compiler.expression;

import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.parser.CelParser;
import dev.cel.parser.CelParserImpl;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What CEL's own parser makes of an expression, printed as {@link TreePrinter} prints trees; its macros stay calls. */
final class CelTree {
    private static final CelParser PARSER = CelParserImpl.newBuilder()
            .setOptions(CelOptions.current()
                    .enableOptionalSyntax(true)
                    .enableReservedIds(false)
                    .retainRepeatedUnaryOperators(true)
                    .build())
            .build();
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("_||_", "||"),
            Map.entry("_&&_", "&&"),
            Map.entry("_==_", "=="),
            Map.entry("_!=_", "!="),
            Map.entry("_<_", "<"),
            Map.entry("_<=_", "<="),
            Map.entry("_>_", ">"),
            Map.entry("_>=_", ">="),
            Map.entry("@in", "in"),
            Map.entry("_+_", "+"),
            Map.entry("_-_", "-"),
            Map.entry("_*_", "*"));

    private CelTree() {}

    /** The tree; nothing if CEL cannot read it. */
    static Optional<String> of(String expression) {
        try {
            CelValidationResult parsed = PARSER.parse(expression);
            return parsed.hasError()
                    ? Optional.empty()
                    : Optional.of(print(parsed.getAst().getExpr()));
        } catch (CelValidationException e) {
            return Optional.empty();
        }
    }

    private static String print(CelExpr expr) {
        return switch (expr.getKind()) {
            case CONSTANT -> print(expr.constant());
            case IDENT -> expr.ident().name();
            case SELECT -> print(expr.select().operand()) + "." + expr.select().field();
            case LIST -> print(expr.list());
            case CALL -> print(expr.call());
            default -> expr.getKind().toString();
        };
    }

    private static String print(CelConstant constant) {
        return switch (constant.getKind()) {
            case STRING_VALUE -> "'" + constant.stringValue() + "'";
            case INT64_VALUE -> String.valueOf(constant.int64Value());
            case DOUBLE_VALUE -> String.valueOf(constant.doubleValue());
            case BOOLEAN_VALUE -> String.valueOf(constant.booleanValue());
            default -> constant.getKind().toString();
        };
    }

    private static String print(CelExpr.CelList list) {
        List<String> elements = new ArrayList<>();
        for (CelExpr element : list.elements()) {
            boolean optional = list.optionalIndices().contains(elements.size());
            elements.add((optional ? "?" : "") + print(element));
        }
        return "[" + String.join(", ", elements) + "]";
    }

    private static String print(CelExpr.CelCall call) {
        List<String> arguments = call.args().stream().map(CelTree::print).toList();
        if (call.target().isPresent()) {
            return print(call.target().get()) + "." + call.function() + all(arguments);
        }
        if (SIGNS.containsKey(call.function())) {
            String sign = " " + SIGNS.get(call.function()) + " ";
            return "(" + side(call, 0) + sign + side(call, 1) + ")";
        }
        return switch (call.function()) {
            case "_?_:_" -> "(" + arguments.get(0) + " ? " + arguments.get(1) + " : " + arguments.get(2) + ")";
            case "!_" -> "!" + arguments.get(0);
            case "-_" -> "-" + arguments.get(0);
            case "_[?_]" -> arguments.get(0) + "[?" + arguments.get(1) + "]";
            default -> call.function() + all(arguments);
        };
    }

    private static String side(CelExpr.CelCall around, int position) {
        CelExpr side = around.args().get(position);
        boolean condition =
                around.function().equals("_&&_") || around.function().equals("_||_");
        boolean same = side.getKind() == CelExpr.ExprKind.Kind.CALL
                && side.call().function().equals(around.function());
        String printed = print(side);
        return condition && same ? printed.substring(1, printed.length() - 1) : printed;
    }

    private static String all(List<String> parts) {
        return parts.stream().collect(Collectors.joining(", ", "(", ")"));
    }
}
