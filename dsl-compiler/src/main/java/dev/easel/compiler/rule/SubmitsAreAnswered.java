package dev.easel.compiler.rule;

import dev.easel.compiler.content.JsonText;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.Action;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Component;
import java.util.List;

/** Every submit leads somewhere. */
final class SubmitsAreAnswered implements ConversationRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.SUBMIT_WITHOUT_ANSWER;
    }

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        for (Canvas canvas : app.canvases()) {
            List<Component> open =
                    canvas.everything().filter(Component::isUnanswered).toList();
            if (!open.isEmpty()) {
                said.add(mistake(canvas, open));
            }
        }
    }

    private Diagnostic mistake(Canvas canvas, List<Component> open) {
        Component first = open.get(0);
        Action action = first.action();
        String id = first.id().orElse("");
        String message = open.size() == 1
                ? "nothing says where the submit of `" + id + "` leads"
                : "nothing says where the submits of `" + id + "` and " + (open.size() - 1) + " more lead";
        return Diagnostic.of(code(), action == null ? first.span() : action.span(), message)
                .note("write beside the component: submit: " + canvas.name())
                .note("or on canvas `" + canvas.name() + "`: routes: {" + JsonText.key(id) + ": " + canvas.name()
                        + "}, with `default` for all that have no target of their own");
    }
}
