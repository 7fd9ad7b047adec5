package dev.easel.compiler.rule;

import dev.easel.compiler.catalog.Phase;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.Action;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Component;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What opens a sheet is only ever on screen where Canvas Kit opens one. */
final class SheetsAreInTheMessenger implements ConversationRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.SHEET_NOT_HERE;
    }

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        app.canvases()
                .forEach(canvas -> canvas.everything()
                        .map(Component::action)
                        .filter(Objects::nonNull)
                        .forEach(action -> check(action, canvas, conversation, said)));
    }

    private void check(Action action, Canvas canvas, Conversation conversation, Diagnostics said) {
        conversation.phases(canvas).stream()
                .filter(phase -> !action.type().isAllowedIn(phase))
                .findFirst()
                .map(phase -> mistake(action, canvas, phase, conversation))
                .ifPresent(said::add);
    }

    private Diagnostic mistake(Action action, Canvas canvas, Phase phase, Conversation conversation) {
        Set<Phase> phases = conversation.phases(canvas);
        boolean elsewhere = phases.stream().anyMatch(action.type()::isAllowedIn);
        String where = phase == Phase.INBOX ? "in the Inbox" : "while a teammate configures";
        String message = "canvas `" + canvas.name() + "` is " + (elsewhere ? "also " : "") + "shown " + where
                + ", where no sheet opens";
        Diagnostic mistake = Diagnostic.of(code(), action.span(), message)
                .note("open the page in a tab of its own instead: url: https://example.com/page");
        return conversation
                .shownBy(canvas, phase)
                .map(place -> mistake.related(place, "shown from here"))
                .map(shown -> withPath(shown, path(canvas, phase, conversation)))
                .orElse(mistake);
    }

    private static List<String> path(Canvas canvas, Phase phase, Conversation conversation) {
        return conversation.shownBy(canvas).keySet().stream()
                .filter(request -> request.phase() == phase)
                .findFirst()
                .map(request -> conversation.path(canvas, request))
                .orElse(List.of());
    }

    private static Diagnostic withPath(Diagnostic mistake, List<String> path) {
        return path.size() < 2 ? mistake : mistake.note("the path: `" + String.join("` → `", path) + "`");
    }
}
