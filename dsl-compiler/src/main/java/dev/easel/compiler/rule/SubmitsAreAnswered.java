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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every submit leads somewhere. */
final class SubmitsAreAnswered implements ConversationRule {
    private static final int MOST_ALONE = 2;
    private static final int MOST_SHOWN = 3;

    /** What a use leaves open of its fragment. */
    private record Open(List<SourceSpan> uses, List<Component> components) {
        SourceSpan use() {
            return uses.get(uses.size() - 1);
        }

        SourceSpan first() {
            return components.get(0).span();
        }
    }

    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.SUBMIT_WITHOUT_ANSWER;
    }

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        List<Open> ofUses = new ArrayList<>();
        for (Canvas canvas : app.canvases()) {
            Map<List<SourceSpan>, List<Component>> open = canvas.everything()
                    .filter(Component::isUnanswered)
                    .collect(Collectors.groupingBy(Component::uses, LinkedHashMap::new, Collectors.toList()));
            open.forEach((uses, components) -> {
                if (uses.isEmpty()) {
                    said.add(mistake(canvas, components));
                } else {
                    ofUses.add(new Open(uses, components));
                }
            });
        }
        ofUses.stream()
                .collect(Collectors.groupingBy(Open::first, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(uses -> sayOfUses(uses, said));
    }

    /** What few uses leave open is theirs to say; what many do is missing in the fragment. */
    private void sayOfUses(List<Open> uses, Diagnostics said) {
        if (uses.stream().map(Open::use).distinct().count() <= MOST_ALONE) {
            uses.forEach(open -> said.add(ofUse(open.uses(), open.components())));
            return;
        }
        String id = name(uses.get(0).components().get(0));
        Diagnostic together = Diagnostic.of(
                code(),
                uses.get(0).first(),
                "nothing says where the submit of `" + id + "` leads, neither here nor in " + uses.size()
                        + " of its uses");
        for (Open open : uses.subList(0, MOST_SHOWN)) {
            together = together.related(open.use(), "a use");
        }
        said.add(together.note("write beside the component: submit: ...; or beside each use: routes: {"
                + JsonText.key(id) + ": ...}"));
    }

    /** The id of a component as its fragment has it. */
    private static String name(Component component) {
        String id = component.id().orElse("");
        return id.substring(id.lastIndexOf('.') + 1);
    }

    /** What a fragment leaves open is said where it is used. */
    private Diagnostic ofUse(List<SourceSpan> uses, List<Component> open) {
        Component first = open.get(0);
        return Diagnostic.of(code(), uses.get(uses.size() - 1), message(open))
                .related(first.span(), "left open by the fragment")
                .note("write beside this `use`: routes: {" + JsonText.key(name(first)) + ": ...}");
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
