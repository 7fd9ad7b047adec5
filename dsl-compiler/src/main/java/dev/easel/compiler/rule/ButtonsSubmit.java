package dev.easel.compiler.rule;

import dev.easel.compiler.catalog.Components;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Component;

/** Every button has a submit. */
final class ButtonsSubmit implements Rule {
    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        for (Canvas canvas : app.canvases()) {
            for (Component component : canvas.components()) {
                if (component.type() == Components.BUTTON && component.submit() == null) {
                    String message = "button `" + component.id().orElse("") + "` does nothing";
                    said.add(Diagnostic.of(DiagnosticCode.BUTTON_WITHOUT_SUBMIT, component.span(), message)
                            .note("say where it leads: submit: " + canvas.name()));
                }
            }
        }
    }
}
