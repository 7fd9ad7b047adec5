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
import dev.easel.compiler.model.Submit;
import dev.easel.compiler.model.SurfaceFlows;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.source.SourceSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            Set<String> met = new HashSet<>();
            app.reads(canvas)
                    .filter(name -> met.add(name.variable().name()))
                    .forEach(name -> RequestPart.named(name.variable().name())
                            .flatMap(part -> mistake(canvas, name, part, conversation))
                            .ifPresent(said::add));
            ofTargets(canvas, conversation, said);
        }
        ofFlows(app, said);
        app.sheets().forEach(sheet -> ofFlow(sheet.submit(), RequestKind.MESSENGER_SUBMIT_SHEET, said));
    }

    private void ofTargets(Canvas canvas, Conversation conversation, Diagnostics said) {
        Set<String> met = new HashSet<>();
        canvas.submits().stream()
                .map(Submit::target)
                .flatMap(Target::expressions)
                .filter(expr -> expr instanceof Expr.Name name
                        && met.add(name.variable().name()))
                .map(Expr.Name.class::cast)
                .forEach(name -> RequestPart.named(name.variable().name())
                        .flatMap(part -> ofTarget(canvas, name, part, conversation))
                        .ifPresent(said::add));
    }

    private Optional<Diagnostic> ofTarget(Canvas canvas, Expr.Name name, RequestPart part, Conversation conversation) {
        return conversation.shownBy(canvas).entrySet().stream()
                .filter(shown -> part.in(shown.getKey().phase().submit()) == Presence.NEVER)
                .findFirst()
                .map(shown -> withPath(ofTarget(canvas, name, part, shown), conversation.path(canvas, shown.getKey())));
    }

    private Diagnostic ofTarget(
            Canvas canvas, Expr.Name name, RequestPart part, Map.Entry<RequestKind, SourceSpan> shown) {
        RequestKind request = shown.getKey().phase().submit();
        String message = "a submit of canvas `" + canvas.name() + "` uses `" + part.word() + "`, which "
                + request.title() + " does not send";
        return Diagnostic.of(code(), name.span(), message).related(shown.getValue(), "the canvas is shown here");
    }

    private static void ofFlows(App app, Diagnostics said) {
        for (SurfaceFlows flows : app.surfaces()) {
            if (flows.configure() != null) {
                ofFlow(flows.configure(), RequestKind.MESSENGER_CONFIGURE, said);
            }
            ofFlow(flows.initialize(), flows.surface().initialize(), said);
        }
    }

    private static void ofFlow(Target target, RequestKind request, Diagnostics said) {
        Set<String> met = new HashSet<>();
        target.expressions()
                .filter(expr -> expr instanceof Expr.Name name
                        && met.add(name.variable().name()))
                .map(Expr.Name.class::cast)
                .filter(name -> RequestPart.named(name.variable().name())
                        .filter(part -> part.in(request) == Presence.NEVER)
                        .isPresent())
                .map(name -> Diagnostic.of(
                        DiagnosticCode.NOT_ON_EVERY_PATH,
                        name.span(),
                        request.title() + " does not send `" + name.variable().name() + "`"))
                .forEach(said::add);
    }

    private Optional<Diagnostic> mistake(Canvas canvas, Expr.Name name, RequestPart part, Conversation conversation) {
        return conversation.shownBy(canvas).entrySet().stream()
                .filter(shown -> part.in(shown.getKey()) == Presence.NEVER)
                .findFirst()
                .map(shown -> withPath(mistake(canvas, name, part, shown), conversation.path(canvas, shown.getKey())));
    }

    private static Diagnostic withPath(Diagnostic mistake, List<String> path) {
        return path.size() == 1 ? mistake : mistake.note("the path: `" + String.join("` → `", path) + "`");
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
        if (part == RequestPart.CARD_CREATION_OPTIONS) {
            return "they come once, when the card is made: keep in `stored_data` what is needed later";
        }
        if (part == RequestPart.CONTEXT || part == RequestPart.CONVERSATION) {
            return "show it on a canvas that only the other surface shows";
        }
        return "show it on another canvas, or let a load hand over what is shown";
    }
}
