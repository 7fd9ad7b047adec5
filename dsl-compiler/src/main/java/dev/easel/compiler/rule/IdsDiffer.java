package dev.easel.compiler.rule;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.Attribute;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Value;
import java.util.HashMap;
import java.util.Map;

/** No two components or list items of a canvas have the same id. */
final class IdsDiffer implements CanvasRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.DUPLICATE_ID;
    }

    @Override
    public void check(Canvas canvas, Diagnostics said) {
        Map<Value, Attribute> first = new HashMap<>();
        CanvasIds.of(canvas).forEach(id -> {
            Attribute before = first.putIfAbsent(id.value(), id);
            if (before != null) {
                said.add(mistake(canvas, before, id));
            }
        });
    }

    private Diagnostic mistake(Canvas canvas, Attribute first, Attribute second) {
        String id = ((Value.Text) second.value()).text();
        String message = "canvas `" + canvas.name() + "` has two components with the id `" + id + "`";
        return Diagnostic.of(code(), second.span(), message)
                .related(first.span(), "the first one")
                .note("give one of them another id");
    }
}
