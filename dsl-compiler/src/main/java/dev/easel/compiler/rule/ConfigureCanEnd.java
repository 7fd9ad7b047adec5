package dev.easel.compiler.rule;

import dev.easel.compiler.catalog.Phase;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.Action;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Component;
import dev.easel.compiler.model.SurfaceFlows;
import dev.easel.compiler.model.Target;

/** A configure loop has a canvas on which a submit gives results. */
final class ConfigureCanEnd implements ConversationRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.CONFIGURE_NEVER_ENDS;
    }

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        boolean ends = app.canvases().stream()
                .filter(canvas -> conversation.phases(canvas).contains(Phase.CONFIGURE))
                .anyMatch(ConfigureCanEnd::mayGiveResults);
        if (ends) {
            return;
        }
        for (SurfaceFlows flows : app.surfaces()) {
            if (flows.configure() != null) {
                said.add(Diagnostic.of(
                                DiagnosticCode.CONFIGURE_NEVER_ENDS,
                                flows.configure().span(),
                                "no canvas that follows from here ends the configuration")
                        .note("give one of its buttons: submit: {results: {}}"));
            }
        }
    }

    /** A submit that leads nowhere might, and a button without an action: that is said of these. */
    private static boolean mayGiveResults(Canvas canvas) {
        return Usable.of(canvas).anyMatch(ConfigureCanEnd::mayGiveResults);
    }

    private static boolean mayGiveResults(Component component) {
        if (component.action() instanceof Action.Submit submit) {
            return submit.target() == null || submit.target().ways().anyMatch(Target.Results.class::isInstance);
        }
        return component.action() == null && component.type().needsAction();
    }
}
