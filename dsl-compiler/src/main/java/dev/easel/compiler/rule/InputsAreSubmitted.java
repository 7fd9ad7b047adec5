package dev.easel.compiler.rule;

import dev.easel.compiler.catalog.ActionType;
import dev.easel.compiler.catalog.Entry;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.Action;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Component;

/** What can be entered on a canvas is sent by something on it that can be used: a submit, or a sheet. */
final class InputsAreSubmitted implements ConversationRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.INPUTS_NOT_SUBMITTED;
    }

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        app.canvases().stream()
                .filter(canvas -> Usable.of(canvas).noneMatch(InputsAreSubmitted::sends))
                .forEach(canvas -> Usable.of(canvas)
                        .filter(component -> component.type().entry() != Entry.NONE)
                        .findFirst()
                        .map(entry -> mistake(entry, canvas))
                        .ifPresent(said::add));
    }

    /** Whether using it sends what was entered; a button without an action might, and that it has none is said of it. */
    private static boolean sends(Component component) {
        Action action = component.action();
        return action == null ? component.type().needsAction() : action.type() != ActionType.URL;
    }

    private Diagnostic mistake(Component entry, Canvas canvas) {
        String message = "nothing on canvas `" + canvas.name() + "` sends what people enter in `"
                + entry.id().orElse("") + "`";
        Diagnostic mistake = Diagnostic.of(code(), entry.span(), message);
        return canvas.everything()
                .filter(InputsAreSubmitted::sends)
                .findFirst()
                .map(blocked -> mistake.related(blocked.span(), "this would, and people cannot use it"))
                .orElseGet(
                        () -> mistake.note("add a button: {button: send, label: Send, submit: " + canvas.name() + "}"));
    }
}
