package dev.easel.compiler.content;

import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.expression.Variable;
import dev.easel.compiler.model.Template;
import dev.easel.compiler.model.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * A value whose missing parts are told from those that are there.
 *
 * @param bindings the parts that may be missing
 * @param value the value, with the names of the bindings in their place
 */
record Bound(List<Piece.Binding> bindings, Value value) {
    static Bound of(Value value) {
        List<Piece.Binding> bindings = new ArrayList<>();
        if (value instanceof Value.Computed computed) {
            return new Bound(bindings, new Value.Computed(present(computed.expr(), bindings)));
        }
        if (value instanceof Value.Holes holes) {
            List<Template.Part> parts = new ArrayList<>();
            for (Template.Part part : holes.template().parts()) {
                parts.add(part instanceof Template.Hole hole ? hole.with(present(hole.value(), bindings)) : part);
            }
            return new Bound(bindings, new Value.Holes(new Template(parts)));
        }
        return new Bound(bindings, value);
    }

    /** The value where it is there. */
    private static Expr present(Expr expr, List<Piece.Binding> bindings) {
        if (!expr.type().isOptional()) {
            return expr;
        }
        String name = name(expr);
        Variable variable = new Variable(
                bindings.isEmpty() ? name : name + "_" + (bindings.size() + 1),
                expr.type().present(),
                Variable.Origin.LOCAL);
        bindings.add(new Piece.Binding(expr, variable));
        return new Expr.Name(variable, expr.span());
    }

    private static String name(Expr expr) {
        if (expr instanceof Expr.Member member) {
            return member.name();
        }
        return expr instanceof Expr.Name name ? name.variable().name() : "value";
    }
}
