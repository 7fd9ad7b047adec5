package dev.easel.compiler.rule;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Arg;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An argument that several submits carry to one handler is of one type. */
final class ArgsAgree implements ConversationRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.ARGS_DISAGREE;
    }

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        Map<String, Map<String, List<Arg>>> byHandler = new LinkedHashMap<>();
        app.canvases().stream()
                .flatMap(canvas -> canvas.submits().stream())
                .forEach(submit -> submit.target()
                        .handlers()
                        .forEach(handler -> submit.args()
                                .forEach(arg -> byHandler
                                        .computeIfAbsent(handler, name -> new LinkedHashMap<>())
                                        .computeIfAbsent(arg.identifier(), name -> new ArrayList<>())
                                        .add(arg))));
        byHandler.forEach((handler, args) -> args.values()
                .forEach(same -> Outlier.among(same, arg -> arg.type().present())
                        .forEach(outlier -> said.add(mistake(outlier.other(), outlier.usual(), handler)))));
    }

    private Diagnostic mistake(Arg arg, Arg first, String handler) {
        String message = "`" + arg.name() + "` is carried to handler `" + handler + "` as `"
                + arg.type().word() + "` here and as `" + first.type().word() + "` elsewhere";
        return Diagnostic.of(code(), arg.span(), message)
                .related(first.span(), "as `" + first.type().word() + "`")
                .note("give one of them another name, or the same type");
    }
}
