package dev.easel.compiler.rule;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Component;

/** Every component that needs an action has one: every button. */
final class ButtonsAct implements ConversationRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.BUTTON_WITHOUT_ACTION;
    }

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        for (Canvas canvas : app.canvases()) {
            canvas.components().stream()
                    .filter(component -> component.type().needsAction() && component.action() == null)
                    .map(component -> mistake(component, canvas))
                    .forEach(said::add);
        }
    }

    private Diagnostic mistake(Component component, Canvas canvas) {
        String message = component.type().name() + " `" + component.id().orElse("") + "` does nothing";
        return Diagnostic.of(code(), component.span(), message)
                .note("say where it leads: submit: " + canvas.name() + ", or what it opens: url: https://example.com");
    }
}
