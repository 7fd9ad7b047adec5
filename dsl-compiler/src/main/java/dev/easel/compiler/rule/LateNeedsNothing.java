package dev.easel.compiler.rule;

import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Handler;
import java.util.Objects;

/** What is shown when a handler is late has no required params and no load. */
final class LateNeedsNothing implements ConversationRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.LATE_NEEDS_NOTHING;
    }

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        app.handlers().stream()
                .map(Handler::late)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(target -> StandIn.mistake(code(), "late", target, app).stream())
                .forEach(said::add);
    }
}
