package dev.easel.compiler.rule;

import dev.easel.compiler.catalog.Phase;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Target;

/** What is complete was submitted by people, not by a teammate who configures. */
final class CompleteEndsSubmits implements ConversationRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.COMPLETE_NOT_HERE;
    }

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        app.canvases().stream()
                .filter(canvas -> conversation.phases(canvas).contains(Phase.CONFIGURE))
                .forEach(canvas -> canvas.ways()
                        .filter(target -> target.given().complete())
                        .map(target -> mistake(canvas, target, conversation))
                        .forEach(said::add));
    }

    private Diagnostic mistake(Canvas canvas, Target target, Conversation conversation) {
        Diagnostic mistake = Diagnostic.of(
                        code(),
                        target.span(),
                        "canvas `" + canvas.name()
                                + "` is shown while a teammate configures, and nothing is complete then")
                .note("leave `complete` out: a configuration ends with `results`");
        return conversation
                .shownBy(canvas, Phase.CONFIGURE)
                .map(place -> mistake.related(place, "shown from here"))
                .orElse(mistake);
    }
}
