package dev.easel.compiler.rule;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.Attribute;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.Value;
import java.util.HashMap;
import java.util.Map;

/** No two options of a component have the same id. */
final class OptionIdsDiffer implements CanvasRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.DUPLICATE_OPTION;
    }

    @Override
    public void check(Canvas canvas, Diagnostics said) {
        canvas.components().forEach(component -> check(component, said));
    }

    private void check(Component component, Diagnostics said) {
        Map<Value, Attribute> first = new HashMap<>();
        for (Attribute id : Options.ids(component)) {
            Attribute before = first.putIfAbsent(id.value(), id);
            boolean empty = id.value().equals(new Value.Text(""));
            if (before != null && !empty) {
                said.add(mistake(component, before, id));
            }
        }
    }

    private Diagnostic mistake(Component component, Attribute first, Attribute second) {
        String id = ((Value.Text) second.value()).text();
        String message = "this `" + component.type().name() + "` has two options with the id `" + id + "`";
        return Diagnostic.of(code(), second.span(), message)
                .related(first.span(), "the first one")
                .note("give one of them another id: it is what is sent back");
    }
}
