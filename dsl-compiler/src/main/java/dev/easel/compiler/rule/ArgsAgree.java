package dev.easel.compiler.rule;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.Submit;
import java.util.HashMap;
import java.util.Map;

/** An argument that several submits carry to one handler is of one type. */
final class ArgsAgree implements ConversationRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.ARGS_DISAGREE;
    }

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        Map<String, Map<String, Arg>> byHandler = new HashMap<>();
        app.canvases().stream()
                .flatMap(canvas -> canvas.submits().stream())
                .forEach(submit ->
                        submit.target().handlers().forEach(handler -> check(submit, handler, byHandler, said)));
    }

    private void check(Submit submit, String handler, Map<String, Map<String, Arg>> byHandler, Diagnostics said) {
        Map<String, Arg> known = byHandler.computeIfAbsent(handler, name -> new HashMap<>());
        for (Arg arg : submit.args()) {
            Arg first = known.putIfAbsent(arg.identifier(), arg);
            if (first != null && !first.type().present().equals(arg.type().present())) {
                said.add(mistake(arg, first, handler));
            }
        }
    }

    private Diagnostic mistake(Arg arg, Arg first, String handler) {
        String message = "`" + arg.name() + "` is carried to handler `" + handler + "` as `"
                + arg.type().word() + "` here and as `" + first.type().word() + "` elsewhere";
        return Diagnostic.of(code(), arg.span(), message)
                .related(first.span(), "as `" + first.type().word() + "`")
                .note("give one of them another name, or the same type");
    }
}
