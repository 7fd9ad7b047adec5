package dev.easel.compiler.rule;

import dev.easel.compiler.catalog.Phase;
import dev.easel.compiler.catalog.RequestKind;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A submit that gives results is only ever on screen while a teammate configures, and a handler that may is asked by nothing else. */
final class ResultsEndConfigureOnly implements ConversationRule {
    private static final int MOST_ALONE = 2;
    private static final int MOST_SHOWN = 4;

    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.RESULTS_OUTSIDE_CONFIGURE;
    }

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        List<Diagnostic> mistakes = new ArrayList<>();
        for (Canvas canvas : app.canvases()) {
            Optional<Phase> elsewhere = conversation.phases(canvas).stream()
                    .filter(phase -> phase != Phase.CONFIGURE)
                    .findFirst();
            elsewhere.ifPresent(phase -> canvas.ways()
                    .filter(Target.Results.class::isInstance)
                    .map(results -> mistake(canvas, phase, results))
                    .map(diagnostic -> shown(diagnostic, canvas, phase, conversation))
                    .forEach(mistakes::add));
        }
        if (mistakes.size() > MOST_ALONE) {
            said.add(together(mistakes));
        } else {
            mistakes.forEach(said::add);
        }
        app.handlers().forEach(handler -> check(handler, conversation, said));
    }

    /** So many at once are on canvases that are shown by one mistake. */
    private static Diagnostic together(List<Diagnostic> mistakes) {
        Diagnostic together = mistakes.get(0);
        for (Diagnostic other : mistakes.subList(1, Math.min(MOST_SHOWN, mistakes.size()))) {
            together = together.related(other.span(), "as do these");
        }
        return together;
    }

    private static void check(Handler handler, Conversation conversation, Diagnostics said) {
        SourceSpan results = handler.results();
        if (results == null) {
            return;
        }
        conversation.requests(handler).stream()
                .filter(request -> request != RequestKind.MESSENGER_CONFIGURE)
                .findFirst()
                .map(request -> mistake(handler, results, request, conversation))
                .ifPresent(said::add);
    }

    private static Diagnostic mistake(
            Handler handler, SourceSpan results, RequestKind request, Conversation conversation) {
        String message = "handler `" + handler.name() + "` is also asked by " + request.title()
                + ", where `results` mean nothing";
        Diagnostic mistake = Diagnostic.of(DiagnosticCode.RESULTS_OUTSIDE_CONFIGURE, results, message);
        List<String> path = conversation.path(handler, request);
        Diagnostic reached =
                path.size() == 1 ? mistake : mistake.note("the path: `" + String.join("` → `", path) + "`");
        return conversation
                .asked(handler, request)
                .map(place -> reached.related(place, "asked from here"))
                .orElse(reached)
                .note("let another handler decide for the card, and this one for the configuration");
    }

    private static Diagnostic mistake(Canvas canvas, Phase phase, Target results) {
        String who = phase == Phase.INBOX ? "in the Inbox" : "in the Messenger";
        String message = "canvas `" + canvas.name() + "` is also shown " + who + ", where `results` mean nothing";
        return Diagnostic.of(DiagnosticCode.RESULTS_OUTSIDE_CONFIGURE, results.span(), message)
                .note("keep the canvases of the configure loop apart from those of the card");
    }

    private static Diagnostic shown(Diagnostic diagnostic, Canvas canvas, Phase phase, Conversation conversation) {
        return conversation
                .shownBy(canvas, phase)
                .map(place -> diagnostic.related(place, "shown from here"))
                .orElse(diagnostic);
    }
}
