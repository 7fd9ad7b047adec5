package dev.easel.compiler.rule;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Submit;
import dev.easel.compiler.model.TargetForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Components of one canvas with one id, of which one stands in place of the other, carry the same and lead to the same. */
final class OneIdOneAnswer implements ConversationRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.TWO_ANSWERS;
    }

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        app.canvases().forEach(canvas -> check(canvas, said));
    }

    private void check(Canvas canvas, Diagnostics said) {
        Map<List<Object>, Submit> known = new HashMap<>();
        for (Submit submit : canvas.submits()) {
            Submit first = known.putIfAbsent(submit.sharedId(), submit);
            if (first != null && !answer(first).equals(answer(submit))) {
                said.add(mistake(canvas, first, submit));
            }
        }
    }

    private static List<?> answer(Submit submit) {
        List<?> carried = submit.args().stream()
                .map(arg -> List.of(arg.name(), arg.type()))
                .toList();
        return List.of(carried, TargetForm.of(submit.target()));
    }

    private Diagnostic mistake(Canvas canvas, Submit first, Submit second) {
        String message =
                "`" + second.id() + "` leads somewhere else here, or carries something else, than elsewhere on canvas `"
                        + canvas.name() + "`";
        return Diagnostic.of(code(), second.target().span(), message)
                .related(first.target().span(), "elsewhere")
                .note("give one of them another id: a submit says no more than the id of what was used");
    }
}
