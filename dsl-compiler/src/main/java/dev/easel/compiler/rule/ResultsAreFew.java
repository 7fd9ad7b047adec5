package dev.easel.compiler.rule;

import dev.easel.compiler.catalog.ActionType;
import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.catalog.Limits;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Component;

/** A list beside a field that searches has at most five items (protocol 7.6). */
final class ResultsAreFew implements CanvasRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.MANY_RESULTS;
    }

    @Override
    public void check(Canvas canvas, Diagnostics said) {
        if (Usable.of(canvas).noneMatch(ResultsAreFew::searches)) {
            return;
        }
        for (Component component : canvas.components()) {
            int items = component.parts("items").size();
            if (component.type() == Components.LIST && items > Limits.SEARCH_RESULTS) {
                String message = "this list shows " + items + " results of a search";
                said.add(Diagnostic.of(code(), component.span(), message)
                        .note("show the best five, and a button that leads to more"));
            }
        }
    }

    private static boolean searches(Component component) {
        return component.type() == Components.INPUT
                && component.action() != null
                && component.action().type() == ActionType.SUBMIT;
    }
}
