package dev.easel.compiler.flow;

import dev.easel.compiler.catalog.Phase;
import dev.easel.compiler.catalog.RequestKind;
import dev.easel.compiler.catalog.Surface;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.model.Submit;
import dev.easel.compiler.model.SurfaceFlows;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can happen between an app and Intercom: in which phases each canvas can be on screen, and which kinds of
 * request reach each handler.
 *
 * <p>A failure canvas can be on screen in every phase of its surface.
 */
public final class Conversation {
    private final Map<String, Canvas> canvasByName = new HashMap<>();
    private final Map<String, Handler> handlerByName = new HashMap<>();
    private final Map<String, Map<RequestKind, SourceSpan>> canvases = new HashMap<>();
    private final Map<String, Set<RequestKind>> handlers = new HashMap<>();
    private final Map<Surface, List<Target.ToCanvas>> first = new EnumMap<>(Surface.class);
    private final Deque<Shown> open = new ArrayDeque<>();

    private record Shown(Canvas canvas, RequestKind by) {}

    private Conversation(App app) {
        app.canvases().forEach(canvas -> canvasByName.put(canvas.name(), canvas));
        app.handlers().forEach(handler -> handlerByName.put(handler.name(), handler));
    }

    /** The conversation of an app. */
    public static Conversation of(App app) {
        Conversation conversation = new Conversation(app);
        app.surfaces().forEach(conversation::start);
        conversation.follow();
        return conversation;
    }

    /** The phases in which a canvas can be on screen; none if nothing leads to it. */
    public Set<Phase> phases(Canvas canvas) {
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        shownBy(canvas).keySet().forEach(request -> phases.add(request.phase()));
        return Collections.unmodifiableSet(phases);
    }

    /** The kinds of request that show a canvas, each with a target that does: the flow, submit, answer or load that names it. */
    public Map<RequestKind, SourceSpan> shownBy(Canvas canvas) {
        return Collections.unmodifiableMap(canvases.getOrDefault(canvas.name(), Map.of()));
    }

    /** The kinds of request that a handler answers; none if nothing leads to it. */
    public Set<RequestKind> requests(Handler handler) {
        return Collections.unmodifiableSet(handlers.getOrDefault(handler.name(), EnumSet.noneOf(RequestKind.class)));
    }

    /** A target that brings a canvas on screen in this phase: the flow, submit, answer or load that names it. */
    public Optional<SourceSpan> shownBy(Canvas canvas, Phase phase) {
        return shownBy(canvas).entrySet().stream()
                .filter(shown -> shown.getKey().phase() == phase)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The canvases that initialize can show on a surface, each once: the one that it names, or its handler's answers. */
    public List<Target.ToCanvas> first(Surface surface) {
        return first.getOrDefault(surface, List.of());
    }

    private void start(SurfaceFlows flows) {
        first.put(flows.surface(), shown(flows.initialize()));
        if (flows.configure() != null) {
            lead(flows.configure(), RequestKind.MESSENGER_CONFIGURE);
            lead(flows.failure(), RequestKind.MESSENGER_CONFIGURE);
        }
        lead(flows.initialize(), flows.surface().initialize());
        lead(flows.failure(), flows.surface().initialize());
        lead(flows.failure(), flows.surface().phase().submit());
    }

    private List<Target.ToCanvas> shown(Target target) {
        if (target instanceof Target.ToHandler handler) {
            return handler(handler).answers();
        }
        return target instanceof Target.ToCanvas canvas ? List.of(canvas) : List.of();
    }

    private Handler handler(Target.ToHandler target) {
        return Objects.requireNonNull(handlerByName.get(target.handler()));
    }

    private void follow() {
        while (!open.isEmpty()) {
            Shown shown = open.remove();
            shown.canvas().load().instead().forEach(other -> show(other, shown.by()));
            for (Submit submit : shown.canvas().submits()) {
                lead(submit.target(), shown.by().phase().submit());
            }
        }
    }

    private void lead(@Nullable Target target, RequestKind request) {
        if (target instanceof Target.ToCanvas canvas) {
            show(canvas, request);
        } else if (target instanceof Target.ToHandler handler) {
            decide(handler(handler), request);
        }
    }

    private void decide(Handler handler, RequestKind request) {
        Set<RequestKind> requests = handlers.computeIfAbsent(handler.name(), name -> EnumSet.noneOf(RequestKind.class));
        if (requests.add(request)) {
            handler.answers().forEach(answer -> show(answer, request));
        }
    }

    private void show(Target.ToCanvas target, RequestKind request) {
        Canvas canvas = Objects.requireNonNull(canvasByName.get(target.canvas()));
        Map<RequestKind, SourceSpan> shown =
                canvases.computeIfAbsent(canvas.name(), name -> new EnumMap<>(RequestKind.class));
        if (shown.putIfAbsent(request, target.span()) == null) {
            open.add(new Shown(canvas, request));
        }
    }
}
