package dev.easel.compiler.rule;

import dev.easel.compiler.diagnostic.Diagnostic;
import dev.easel.compiler.diagnostic.DiagnosticCode;
import dev.easel.compiler.diagnostic.Diagnostics;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Target;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** No load can lead, by what it shows instead, back to itself. */
final class LoadsComeToAnEnd implements ConversationRule {
    @Override
    public DiagnosticCode code() {
        return DiagnosticCode.LOADS_IN_A_CIRCLE;
    }

    @Override
    public void check(App app, Conversation conversation, Diagnostics said) {
        Map<String, Canvas> open = new LinkedHashMap<>();
        app.loaded().forEach(canvas -> open.put(canvas.name(), canvas));
        Map<String, List<Canvas>> before = before(open);
        Deque<Canvas> changed = new ArrayDeque<>(open.values());
        for (removeEnds(open, before, changed); !open.isEmpty(); removeEnds(open, before, changed)) {
            List<Canvas> circle = circle(open);
            said.add(mistake(circle));
            circle.forEach(canvas -> open.remove(canvas.name()));
            circle.forEach(canvas -> changed.addAll(before.getOrDefault(canvas.name(), List.of())));
        }
    }

    /** For each name the canvases whose load can show it instead. */
    private static Map<String, List<Canvas>> before(Map<String, Canvas> open) {
        Map<String, List<Canvas>> before = new HashMap<>();
        open.values()
                .forEach(canvas -> canvas.load()
                        .instead()
                        .forEach(target -> before.computeIfAbsent(target.canvas(), name -> new ArrayList<>())
                                .add(canvas)));
        return before;
    }

    /** Takes away what leads to nothing that is left, until everything that is left leads on. */
    private static void removeEnds(Map<String, Canvas> open, Map<String, List<Canvas>> before, Deque<Canvas> changed) {
        while (!changed.isEmpty()) {
            Canvas canvas = changed.pop();
            if (open.containsKey(canvas.name()) && next(canvas, open).isEmpty()) {
                open.remove(canvas.name());
                changed.addAll(before.getOrDefault(canvas.name(), List.of()));
            }
        }
    }

    private static Optional<Canvas> next(Canvas canvas, Map<String, Canvas> open) {
        return canvas.load().instead().stream()
                .map(Target.ToCanvas::canvas)
                .filter(open::containsKey)
                .map(open::get)
                .findFirst();
    }

    /** Follows what is left, all of which leads on, until it comes back. */
    private static List<Canvas> circle(Map<String, Canvas> open) {
        Map<String, Integer> met = new LinkedHashMap<>();
        List<Canvas> path = new ArrayList<>();
        Canvas canvas = open.values().iterator().next();
        while (!met.containsKey(canvas.name())) {
            met.put(canvas.name(), path.size());
            path.add(canvas);
            canvas = next(canvas, open).orElseThrow();
        }
        return path.subList(met.get(canvas.name()), path.size());
    }

    private Diagnostic mistake(List<Canvas> circle) {
        Canvas first = circle.get(0);
        Canvas last = circle.get(circle.size() - 1);
        Target.ToCanvas back = last.load().instead().stream()
                .filter(target -> target.canvas().equals(first.name()))
                .findFirst()
                .orElseThrow();
        String message = circle.size() == 1
                ? "the load of `" + first.name() + "` can show `" + first.name() + "` instead, which loads again"
                : "what the load of `" + last.name() + "` shows instead can lead back to `" + last.name() + "`";
        return Diagnostic.of(code(), back.span(), message).note("let one of the canvases of the circle have no load");
    }
}
