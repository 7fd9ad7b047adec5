package dev.easel.compiler.rule;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.model.TypedName;
import java.util.List;

/** A canvas that needs params is shown by Java, which passes them. */
final class ParamsAreGiven implements ConversationRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.PARAMS_NOT_GIVEN;
    }

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        app.targets()
                .flatMap(Target::ways)
                .filter(Target.ToCanvas.class::isInstance)
                .map(Target.ToCanvas.class::cast)
                .forEach(target -> check(target, app.canvas(target), said));
    }

    private void check(Target.ToCanvas target, Canvas canvas, Diagnostics said) {
        List<TypedName> required = canvas.requiredParams().stream()
                .filter(param -> target.given().param(param).isEmpty())
                .toList();
        if (required.isEmpty()) {
            return;
        }
        List<String> names = required.stream().map(TypedName::name).toList();
        String message = "canvas `" + canvas.name() + "` needs " + WordList.of(names) + ", and nothing here passes "
                + (names.size() == 1 ? "it" : "them");
        said.add(Diagnostic.of(code(), target.span(), message)
                .related(required.get(0).span(), "declared here")
                .note("pass it here: {to: " + canvas.name() + ", with: {" + names.get(0)
                        + ": ...}}; or lead to a handler that answers with it, or give the param a default or a `?`"));
    }
}
