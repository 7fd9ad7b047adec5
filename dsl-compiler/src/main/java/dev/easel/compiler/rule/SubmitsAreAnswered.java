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
import dev.easel.compiler.source.SourceSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every submit leads somewhere. */
final class SubmitsAreAnswered implements ConversationRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.SUBMIT_WITHOUT_ANSWER;
    }

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        for (Canvas canvas : app.canvases()) {
            Map<List<SourceSpan>, List<Component>> open = canvas.everything()
                    .filter(Component::isUnanswered)
                    .collect(Collectors.groupingBy(Component::uses, LinkedHashMap::new, Collectors.toList()));
            open.forEach((uses, components) ->
                    said.add(uses.isEmpty() ? mistake(canvas, components) : ofUse(uses, components)));
        }
    }

    /** What a fragment leaves open is said where it is used. */
    private Diagnostic ofUse(List<SourceSpan> uses, List<Component> open) {
        Component first = open.get(0);
        String id = first.id().orElse("");
        String name = id.substring(id.lastIndexOf('.') + 1);
        return Diagnostic.of(code(), uses.get(uses.size() - 1), message(open))
                .related(first.span(), "left open by the fragment")
                .note("write beside this `use`: routes: {" + JsonText.key(name) + ": ...}");
    }

    private static String message(List<Component> open) {
        String id = open.get(0).id().orElse("");
        return open.size() == 1
                ? "nothing says where the submit of `" + id + "` leads"
                : "nothing says where the submits of `" + id + "` and " + (open.size() - 1) + " more lead";
    }

    private Diagnostic mistake(Canvas canvas, List<Component> open) {
        Component first = open.get(0);
        Action action = first.action();
        String id = first.id().orElse("");
        return Diagnostic.of(code(), action == null ? first.span() : action.span(), message(open))
                .note("write beside the component: submit: " + canvas.name())
                .note("or on canvas `" + canvas.name() + "`: routes: {" + JsonText.key(id) + ": " + canvas.name()
                        + "}, with `default` for all that have no target of their own");
    }
}
