package dev.easel.compiler.rule;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.Attribute;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Value;

/** No two components or list items of a canvas have the same id. */
final class IdsDiffer implements CanvasRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.DUPLICATE_ID;
    }

    @Override
    public void check(Canvas canvas, Diagnostics said) {
        Doubles.in(canvas.elements(), CanvasIds::of)
                .forEach(pair -> said.add(mistake(canvas, pair.first(), pair.second())));
    }

    private Diagnostic mistake(Canvas canvas, Attribute first, Attribute second) {
        String id = ((Value.Text) second.value()).text();
        String message = "canvas `" + canvas.name() + "` has two components with the id `" + id + "`";
        return Diagnostic.of(code(), second.span(), message)
                .related(first.span(), "the first one")
                .note("give one of them another id");
    }
}
