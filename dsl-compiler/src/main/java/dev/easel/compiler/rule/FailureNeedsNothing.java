package dev.easel.compiler.rule;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.SurfaceFlows;
import java.util.Objects;

/** The failure canvas has no params and no load. */
final class FailureNeedsNothing implements ConversationRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.FAILURE_NEEDS_NOTHING;
    }

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        app.surfaces().stream()
                .map(SurfaceFlows::failure)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(target -> {
                    Canvas canvas = app.canvas(target);
                    if (!canvas.params().isEmpty() || canvas.load().isPresent()) {
                        String what = canvas.params().isEmpty() ? "a `load`" : "`params`";
                        said.add(Diagnostic.of(
                                        code(), target.span(), "the failure canvas `" + canvas.name() + "` has " + what)
                                .related(canvas.span(), "the canvas")
                                .note("show a canvas here that says only what is always known"));
                    }
                });
    }
}
