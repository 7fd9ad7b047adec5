package dev.easel.compiler.rule;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.Canvas;

/** There is at least one component on every canvas. */
final class CanvasesShowSomething implements CanvasRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.EMPTY_CANVAS;
    }

    @Override
    public void check(Canvas canvas, Diagnostics said) {
        if (canvas.components().isEmpty()) {
            said.add(Diagnostic.of(code(), canvas.span(), "there is nothing on canvas `" + canvas.name() + "`")
                    .note("write at least a text: components: [{text: Nothing here yet.}]"));
        }
    }
}
