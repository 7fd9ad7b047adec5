package dev.easel.compiler.expression;

import dev.easel.compiler.expression.Expr.Operator;

/** How operators are written. */
final class Signs {
    private Signs() {}

    static String of(Operator operator) {
        return switch (operator) {
            case OR -> "||";
            case AND -> "&&";
            case EQUAL -> "==";
            case NOT_EQUAL -> "!=";
            case LESS -> "<";
            case AT_MOST -> "<=";
            case MORE -> ">";
            case AT_LEAST -> ">=";
            case IN -> "in";
            case PLUS -> "+";
            case MINUS -> "-";
            case TIMES -> "*";
        };
    }
}
