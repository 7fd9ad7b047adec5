package dev.easel.compiler.rule;

import dev.easel.compiler.catalog.Presence;
import dev.easel.compiler.catalog.RequestKind;
import dev.easel.compiler.catalog.RequestPart;
import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.source.SourceSpan;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a canvas shows of a request is in every kind of request that shows the canvas. */
final class NamesAreOnEveryPath implements ConversationRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.NOT_ON_EVERY_PATH;
    }

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        for (Canvas canvas : app.canvases()) {
            Map<RequestKind, SourceSpan> shownBy = conversation.shownBy(canvas);
            Set<String> met = new HashSet<>();
            app.reads(canvas)
                    .filter(name -> met.add(name.variable().name()))
                    .forEach(name -> RequestPart.named(name.variable().name())
                            .ifPresent(part -> check(canvas, name, part, shownBy, said)));
        }
    }

    private void check(
            Canvas canvas, Expr.Name name, RequestPart part, Map<RequestKind, SourceSpan> shownBy, Diagnostics said) {
        shownBy.entrySet().stream()
                .filter(shown -> part.in(shown.getKey()) == Presence.NEVER)
                .findFirst()
                .ifPresent(shown -> said.add(mistake(canvas, name, part, shown)));
    }

    private Diagnostic mistake(
            Canvas canvas, Expr.Name name, RequestPart part, Map.Entry<RequestKind, SourceSpan> shown) {
        RequestKind request = shown.getKey();
        String message = "canvas `" + canvas.name() + "` uses `" + part.word() + "`, which " + request.title()
                + " does not send";
        return Diagnostic.of(code(), name.span(), message)
                .related(shown.getValue(), "shown here, in answer to " + request.title())
                .note(instead(part, request));
    }

    private static String instead(RequestPart part, RequestKind request) {
        if (part == RequestPart.CONTACT && request == RequestKind.MESSENGER_INITIALIZE) {
            return "a card is made before it is known who will see it: greet the person on a canvas that a submit shows";
        }
        if (part == RequestPart.CONTEXT || part == RequestPart.CONVERSATION) {
            return "show it on a canvas that only the other surface shows";
        }
        return "show it on another canvas, or let a load hand over what is shown";
    }
}
