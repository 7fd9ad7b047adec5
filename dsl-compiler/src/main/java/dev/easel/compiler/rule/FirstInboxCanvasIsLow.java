package dev.easel.compiler.rule;

import dev.easel.compiler.catalog.Limits;
import dev.easel.compiler.catalog.Surface;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Target;

/** The canvases that the Inbox shows at first are, by estimate, at most 400 pixels high (protocol 7.6). */
final class FirstInboxCanvasIsLow implements ConversationRule {
    private static final int ROUND = 50;

    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.TALL_IN_INBOX;
    }

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        for (Target.ToCanvas first : conversation.first(Surface.INBOX)) {
            Canvas canvas = app.canvas(first);
            int height = Heights.of(canvas);
            if (height > Limits.FIRST_INBOX_CANVAS_PIXELS) {
                said.add(mistake(canvas, height, first));
            }
        }
    }

    private Diagnostic mistake(Canvas canvas, int height, Target.ToCanvas first) {
        int about = (height + ROUND - 1) / ROUND * ROUND;
        String message =
                "canvas `%s`, which the Inbox shows at first, is about %,d pixels high".formatted(canvas.name(), about);
        return Diagnostic.of(code(), canvas.span(), message)
                .related(first.span(), "shown from here")
                .note("move what is not needed at once to a canvas that a button leads to");
    }
}
