package dev.easel.compiler.rule;

import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.SurfaceFlows;
import java.util.Objects;

/** The stale canvas has no required params and no load. */
final class StaleNeedsNothing implements ConversationRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.STALE_NEEDS_NOTHING;
    }

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        app.surfaces().stream()
                .map(SurfaceFlows::stale)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(target -> StandIn.mistake(code(), "stale", target, app).stream())
                .forEach(said::add);
    }
}
