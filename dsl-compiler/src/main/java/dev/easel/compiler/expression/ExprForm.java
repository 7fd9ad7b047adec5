package dev.easel.compiler.expression;

import dev.easel.compiler.type.RecordType;
import java.util.List;

/**
 * What an expression computes, wherever and however it is written: expressions of one form are the same where their names are.
 *
 * @param parts what it says, without places in the file
 */
public record ExprForm(List<Object> parts) {
    /** The form of an expression. */
    public static ExprForm of(Expr expr) {
        return new ExprForm(SubExpressions.of(expr)
                .<Object>map(part -> List.of(part.getClass(), type(part), own(part)))
                .toList());
    }

    /** The type; what has names at one place is the same where what is asked of it is, whatever else it has there. */
    private static Object type(Expr expr) {
        return expr.type() instanceof RecordType record && record.origin() == RecordType.Origin.PLACE
                ? record.name()
                : expr.type();
    }

    /** What an expression says beside its type and its parts, which come behind it. */
    private static Object own(Expr expr) {
        if (expr instanceof Expr.Literal literal) {
            return literal.value();
        }
        if (expr instanceof Expr.Constant constant) {
            return constant.entry().id();
        }
        if (expr instanceof Expr.Name name) {
            return List.of(name.variable().name(), name.variable().origin());
        }
        if (expr instanceof Expr.Member member) {
            return member.name();
        }
        if (expr instanceof Expr.Copy copy) {
            return copy.name();
        }
        if (expr instanceof Expr.Binary binary) {
            return binary.operator();
        }
        if (expr instanceof Expr.ListOf list) {
            return list.elements().stream().map(Expr.Element::ifPresent).toList();
        }
        if (expr instanceof Expr.Call call) {
            return List.of(call.function().name(), call.arguments().size());
        }
        if (expr instanceof Expr.Macro macro) {
            return List.of(macro.kind(), macro.variable(), macro.condition() != null);
        }
        return expr instanceof Expr.OptMap optMap ? optMap.variable() : "";
    }
}
