package dev.easel.compiler.rule;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.diagnostic.WordList;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.model.Sheet;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every canvas and every handler has something that leads to it. */
final class EverythingIsReachable implements ConversationRule {
    private static final int MOST_ALONE = 2;
    private static final int MOST_SHOWN = 4;
    private static final int MOST_NAMED = 8;

    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.UNREACHABLE;
    }

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        Map<String, Lost> lost = new LinkedHashMap<>();
        for (Canvas canvas : app.canvases()) {
            if (conversation.phases(canvas).isEmpty()) {
                lost.put(canvas.name(), new Lost("canvas", canvas.name(), canvas.span(), targets(canvas, app)));
            }
        }
        for (Handler handler : app.handlers()) {
            if (conversation.requests(handler).isEmpty()) {
                lost.put(handler.name(), new Lost("handler", handler.name(), handler.span(), targets(handler)));
            }
        }
        List<Lost> starts = List.copyOf(starts(lost));
        Optional<Canvas> empty = app.canvases().stream()
                .filter(canvas -> canvas.components().isEmpty()
                        && !conversation.phases(canvas).isEmpty())
                .findFirst();
        if (starts.size() > 1 && empty.isPresent()) {
            said.add(together(starts).related(empty.get().span(), "nothing is on this one, so it leads to none"));
        } else if (starts.size() > MOST_ALONE) {
            said.add(together(starts));
        } else {
            starts.forEach(start -> said.add(start.diagnostic()));
        }
    }

    /** So many at once lost the one thing that led to them. */
    private static Diagnostic together(List<Lost> starts) {
        List<String> names = starts.stream().map(Lost::name).toList();
        String message = "nothing leads to " + WordList.of(names, MOST_NAMED);
        Diagnostic together =
                Diagnostic.of(DiagnosticCode.UNREACHABLE, starts.get(0).span(), message);
        for (Lost start : starts.subList(1, Math.min(MOST_SHOWN, starts.size()))) {
            together = together.related(start.span(), "nor to this");
        }
        return together.note("lead flows, submits or answers to them, or leave them out");
    }

    private record Lost(String kind, String name, SourceSpan span, List<String> targets) {
        Diagnostic diagnostic() {
            return Diagnostic.of(DiagnosticCode.UNREACHABLE, span, "nothing leads to " + kind + " `" + name + "`")
                    .note("lead a flow, a submit or an answer to it, or leave it out");
        }
    }

    /** Those that nothing lost leads to, and one of each circle: what these lead to is lost only because they are. */
    private static Set<Lost> starts(Map<String, Lost> lost) {
        Set<String> led = new HashSet<>();
        lost.values()
                .forEach(from -> from.targets().stream()
                        .filter(target -> !target.equals(from.name()))
                        .forEach(led::add));
        List<Lost> roots = lost.values().stream()
                .filter(from -> !led.contains(from.name()))
                .toList();
        Set<Lost> starts = new LinkedHashSet<>(roots);
        Set<String> explained = new HashSet<>();
        roots.forEach(root -> explain(root, lost, explained));
        for (Lost inCircle : lost.values()) {
            if (!explained.contains(inCircle.name())) {
                starts.add(inCircle);
                explain(inCircle, lost, explained);
            }
        }
        return starts;
    }

    private static void explain(Lost start, Map<String, Lost> lost, Set<String> explained) {
        Deque<Lost> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Lost next = open.remove();
            if (explained.add(next.name())) {
                next.targets().stream().filter(lost::containsKey).map(lost::get).forEach(open::add);
            }
        }
    }

    private static List<String> targets(Handler handler) {
        return handler.shown().stream().map(Target.ToCanvas::canvas).toList();
    }

    private static List<String> targets(Canvas canvas, App app) {
        Stream<Target.Single> ofSheets = app.sheets(canvas).map(Sheet::submit).flatMap(Target::ways);
        return Stream.concat(canvas.ways(), ofSheets)
                .flatMap(target -> name(target).stream())
                .toList();
    }

    private static Optional<String> name(Target.Single target) {
        if (target instanceof Target.ToCanvas canvas) {
            return Optional.of(canvas.canvas());
        }
        return target instanceof Target.ToHandler handler ? Optional.of(handler.handler()) : Optional.empty();
    }
}
