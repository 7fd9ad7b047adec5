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
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can happen between an app and Intercom: in which phases each canvas can be on screen, and which kinds of
 * request reach each handler.
 *
 * <p>A failure canvas can be on screen in every phase of its surface, a stale one after every submit, and a late one wherever its handler
 * decides.
 */
public final class Conversation {
    private final Map<String, Canvas> canvasByName = new HashMap<>();
    private final Map<String, Handler> handlerByName = new HashMap<>();
    private final Map<String, Map<RequestKind, Step>> canvases = new HashMap<>();
    private final Map<String, Map<RequestKind, Step>> handlers = new HashMap<>();
    private final Map<Surface, List<Target.ToCanvas>> first = new EnumMap<>(Surface.class);
    private final Deque<Shown> open = new ArrayDeque<>();
    private final App app;

    private record Shown(Canvas canvas, RequestKind by) {}

    /** What brings a canvas on screen: a target, on a canvas that was shown before or in a flow. */
    private record Step(SourceSpan target, @Nullable Shown from) {}

    private Conversation(App app) {
        this.app = app;
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
        Map<RequestKind, SourceSpan> shown = new EnumMap<>(RequestKind.class);
        canvases.getOrDefault(canvas.name(), Map.of()).forEach((request, step) -> shown.put(request, step.target()));
        return Collections.unmodifiableMap(shown);
    }

    /** Which requests show each canvas, by its name; those that nothing leads to are left out. */
    public static Map<String, Set<RequestKind>> requestsByCanvas(App app) {
        Map<String, Set<RequestKind>> requests = new HashMap<>();
        of(app).canvases.forEach((canvas, shown) -> requests.put(canvas, EnumSet.copyOf(shown.keySet())));
        return requests;
    }

    /** The names of the canvases that lead to one by a request, and its own last: one way of those there are. */
    public List<String> path(Canvas canvas, RequestKind by) {
        Deque<String> path = new ArrayDeque<>();
        Shown shown = new Shown(canvas, by);
        while (shown != null) {
            path.addFirst(shown.canvas().name());
            Step step = canvases.getOrDefault(shown.canvas().name(), Map.of()).get(shown.by());
            shown = step == null ? null : step.from();
        }
        return List.copyOf(path);
    }

    /** The kinds of request that a handler answers; none if nothing leads to it. */
    public Set<RequestKind> requests(Handler handler) {
        return Collections.unmodifiableSet(
                handlers.getOrDefault(handler.name(), Map.of()).keySet());
    }

    /** A target that leads to a handler by a request: the flow or submit that names it. */
    public Optional<SourceSpan> asked(Handler handler, RequestKind by) {
        return step(handler, by).map(Step::target);
    }

    /** The names of the canvases that lead to a handler by a request, and its own last: one way of those there are. */
    public List<String> path(Handler handler, RequestKind by) {
        List<String> path = new ArrayList<>();
        step(handler, by).map(Step::from).ifPresent(from -> path.addAll(path(from.canvas(), from.by())));
        path.add(handler.name());
        return List.copyOf(path);
    }

    private Optional<Step> step(Handler handler, RequestKind by) {
        return Optional.ofNullable(
                handlers.getOrDefault(handler.name(), Map.of()).get(by));
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
        first.put(flows.surface(), eachOnce(flows.initialize().ways().flatMap(this::shown)));
        if (flows.configure() != null) {
            lead(flows.configure(), RequestKind.MESSENGER_CONFIGURE, null);
            lead(flows.failure(), RequestKind.MESSENGER_CONFIGURE, null);
            lead(flows.stale(), RequestKind.MESSENGER_CONFIGURE, null);
        }
        lead(flows.initialize(), flows.surface().initialize(), null);
        if (flows.surface() == Surface.MESSENGER && !app.sheets().isEmpty()) {
            lead(flows.failure(), RequestKind.MESSENGER_SUBMIT_SHEET, null);
            lead(flows.stale(), RequestKind.MESSENGER_SUBMIT_SHEET, null);
        }
        lead(flows.failure(), flows.surface().initialize(), null);
        lead(flows.failure(), flows.surface().phase().submit(), null);
        lead(flows.stale(), flows.surface().phase().submit(), null);
    }

    private Stream<Target.ToCanvas> shown(Target.Single target) {
        if (target instanceof Target.ToHandler handler) {
            return handler(handler).answers().stream();
        }
        return target instanceof Target.ToCanvas canvas ? Stream.of(canvas) : Stream.empty();
    }

    private static List<Target.ToCanvas> eachOnce(Stream<Target.ToCanvas> targets) {
        Map<String, Target.ToCanvas> byCanvas = new LinkedHashMap<>();
        targets.forEach(target -> byCanvas.putIfAbsent(target.canvas(), target));
        return List.copyOf(byCanvas.values());
    }

    private Handler handler(Target.ToHandler target) {
        return Objects.requireNonNull(handlerByName.get(target.handler()));
    }

    private void follow() {
        while (!open.isEmpty()) {
            Shown shown = open.remove();
            shown.canvas().load().instead().forEach(other -> show(other, shown.by(), shown));
            for (Submit submit : shown.canvas().submits()) {
                lead(submit.target(), shown.by().phase().submit(), shown);
            }
            if (shown.by().phase() == Phase.MESSENGER) {
                app.sheets(shown.canvas())
                        .forEach(sheet -> lead(sheet.submit(), RequestKind.MESSENGER_SUBMIT_SHEET, shown));
            }
        }
    }

    private void lead(@Nullable Target target, RequestKind request, @Nullable Shown from) {
        if (target != null) {
            target.ways().forEach(way -> follow(way, request, from));
        }
    }

    private void follow(Target.Single target, RequestKind request, @Nullable Shown from) {
        if (target instanceof Target.ToCanvas canvas) {
            show(canvas, request, from);
        } else if (target instanceof Target.ToHandler handler) {
            decide(handler, request, from);
        }
    }

    private void decide(Target.ToHandler target, RequestKind request, @Nullable Shown from) {
        Map<RequestKind, Step> asked =
                handlers.computeIfAbsent(target.handler(), name -> new EnumMap<>(RequestKind.class));
        if (asked.putIfAbsent(request, new Step(target.span(), from)) == null) {
            handler(target).shown().forEach(answer -> show(answer, request, from));
        }
    }

    private void show(Target.ToCanvas target, RequestKind request, @Nullable Shown from) {
        Canvas canvas = Objects.requireNonNull(canvasByName.get(target.canvas()));
        Map<RequestKind, Step> shown =
                canvases.computeIfAbsent(canvas.name(), name -> new EnumMap<>(RequestKind.class));
        if (shown.putIfAbsent(request, new Step(target.span(), from)) == null) {
            open.add(new Shown(canvas, request));
        }
    }
}
