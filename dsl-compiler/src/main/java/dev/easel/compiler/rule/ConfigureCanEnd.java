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

/** A configure loop has a canvas on which a submit gives results, or a handler that may. */
final class ConfigureCanEnd implements ConversationRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.CONFIGURE_NEVER_ENDS;
    }

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        boolean ends = app.canvases().stream()
                .filter(canvas -> conversation.phases(canvas).contains(Phase.CONFIGURE))
                .anyMatch(canvas -> mayGiveResults(canvas, app));
        if (ends) {
            return;
        }
        for (SurfaceFlows flows : app.surfaces()) {
            if (flows.configure() != null && !givesResults(flows.configure(), app)) {
                said.add(
                        Diagnostic.of(
                                        DiagnosticCode.CONFIGURE_NEVER_ENDS,
                                        flows.configure().span(),
                                        "nothing that follows from here ends the configuration")
                                .note(
                                        "give one of its buttons: submit: {results: {}}, or let a handler answer with `results`"));
            }
        }
    }

    /** A submit that leads nowhere might, and a button without an action: that is said of these. */
    private static boolean mayGiveResults(Canvas canvas, App app) {
        return Usable.of(canvas).anyMatch(component -> mayGiveResults(component, app));
    }

    private static boolean mayGiveResults(Component component, App app) {
        if (component.action() instanceof Action.Submit submit) {
            return submit.target() == null || givesResults(submit.target(), app);
        }
        return component.action() == null && component.type().needsAction();
    }

    private static boolean givesResults(Target target, App app) {
        return target.ways().anyMatch(way -> endsOrMayEnd(way, app));
    }

    private static boolean endsOrMayEnd(Target.Single target, App app) {
        return target instanceof Target.Results
                || target instanceof Target.ToHandler handler
                        && app.handler(handler).givesResults();
    }
}
