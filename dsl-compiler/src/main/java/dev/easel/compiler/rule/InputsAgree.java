package dev.easel.compiler.rule;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.InputField;
import dev.easel.compiler.model.Target;
import java.util.HashMap;
import java.util.Map;

/** What people enter by one name on several canvases that lead to one handler is of one type. */
final class InputsAgree implements ConversationRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.INPUTS_DISAGREE;
    }

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        Map<String, Map<String, InputField>> byHandler = new HashMap<>();
        for (Canvas canvas : app.canvases()) {
            canvas.ways()
                    .flatMap(Target::handlers)
                    .distinct()
                    .forEach(handler ->
                            check(canvas, handler, byHandler.computeIfAbsent(handler, name -> new HashMap<>()), said));
        }
    }

    private void check(Canvas canvas, String handler, Map<String, InputField> known, Diagnostics said) {
        for (InputField field : canvas.inputs()) {
            InputField first = known.putIfAbsent(field.name(), field);
            if (first != null && !first.type().equals(field.type())) {
                said.add(mistake(field, first, handler));
            }
        }
    }

    private Diagnostic mistake(InputField field, InputField first, String handler) {
        String message = "`" + field.id() + "` comes to handler `" + handler + "` as `"
                + field.type().word() + "` here and as `" + first.type().word() + "` elsewhere";
        return Diagnostic.of(code(), field.span(), message)
                .related(first.span(), "as `" + first.type().word() + "`")
                .note(
                        first.isRepeated() == field.isRepeated()
                                ? "give one of them another id, or the same format or options"
                                : "a loop repeats one of them: give the other another id");
    }
}
