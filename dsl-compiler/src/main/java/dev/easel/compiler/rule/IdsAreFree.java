package dev.easel.compiler.rule;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Component;

/** No id starts with {@code easel-}, as those of components that Easel itself adds do. */
final class IdsAreFree implements Rule {
    private static final String RESERVED = "easel-";

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        for (Canvas canvas : app.canvases()) {
            for (Component component : canvas.components()) {
                component
                        .attribute("id")
                        .filter(id -> component.id().orElse("").startsWith(RESERVED))
                        .map(id -> Diagnostic.of(
                                DiagnosticCode.RESERVED_ID, id.span(), "ids that start with `easel-` are Easel's own"))
                        .ifPresent(said::add);
            }
        }
    }
}
