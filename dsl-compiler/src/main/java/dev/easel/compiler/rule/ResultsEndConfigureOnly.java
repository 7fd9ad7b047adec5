package dev.easel.compiler.rule;

import dev.easel.compiler.catalog.Phase;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Target;
import java.util.Optional;

/** A submit that gives results is only ever on screen while a teammate configures. */
final class ResultsEndConfigureOnly implements ConversationRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.RESULTS_OUTSIDE_CONFIGURE;
    }

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        for (Canvas canvas : app.canvases()) {
            Optional<Phase> elsewhere = conversation.phases(canvas).stream()
                    .filter(phase -> phase != Phase.CONFIGURE)
                    .findFirst();
            elsewhere.ifPresent(phase -> canvas.ways()
                    .filter(Target.Results.class::isInstance)
                    .map(results -> mistake(canvas, phase, results))
                    .map(diagnostic -> shown(diagnostic, canvas, phase, conversation))
                    .forEach(said::add));
        }
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
