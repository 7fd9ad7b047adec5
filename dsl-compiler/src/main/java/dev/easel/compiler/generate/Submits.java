package dev.easel.compiler.generate;

import dev.easel.compiler.catalog.Phase;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Submit;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.model.TargetForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be submitted from which canvas. */
final class Submits {
    private final App app;
    private final Conversation conversation;
    private final Needed needed;

    Submits(App app, Conversation conversation, Needed needed) {
        this.app = app;
        this.conversation = conversation;
        this.needed = needed;
    }

    /** The canvases from which anything is submitted, ever. */
    List<Canvas> canvases() {
        return app.canvases().stream()
                .filter(canvas -> !canvas.submits().isEmpty())
                .toList();
    }

    /** The canvases from which something is submitted in a phase. */
    List<Canvas> canvases(Phase phase) {
        return canvases().stream()
                .filter(canvas -> conversation.phases(canvas).contains(phase))
                .toList();
    }

    /** Whether anything that is submitted in a phase leads to Java that may throw. */
    boolean mayThrow(Phase phase) {
        return canvases(phase).stream().anyMatch(this::mayThrow);
    }

    /** Whether anything that a canvas submits leads to Java that may throw. */
    boolean mayThrow(Canvas canvas) {
        return canvas.ways().anyMatch(needed::mayThrow);
    }

    /** The submits of a canvas that carry arguments, each once. */
    static List<Submit> carrying(Canvas canvas) {
        return once(canvas, true);
    }

    /** The submits of a canvas, each id once: those that carry arguments, or the others. */
    private static List<Submit> once(Canvas canvas, boolean carrying) {
        Map<String, Submit> submits = new LinkedHashMap<>();
        canvas.submits().stream()
                .filter(submit -> submit.args().isEmpty() != carrying)
                .forEach(submit -> submits.putIfAbsent(submit.id(), submit));
        return List.copyOf(submits.values());
    }

    /** The components of a canvas that submit without arguments, by where they lead; what leads to the same is together. */
    static Map<Submit, List<String>> byAnswer(Canvas canvas) {
        Map<Submit, List<String>> ids = new LinkedHashMap<>();
        for (Submit submit : once(canvas, false)) {
            Submit same = ids.keySet().stream()
                    .filter(other -> leadsToSame(submit.target(), other.target()))
                    .filter(other -> submit.inputs().equals(other.inputs()))
                    .findFirst()
                    .orElse(submit);
            ids.computeIfAbsent(same, first -> new ArrayList<>()).add(submit.id());
        }
        return ids;
    }

    /** The components that tell where they lead without their canvas, by a canvas that has them: those with arguments, or the others. */
    Map<Canvas, List<String>> unmistakable(Phase phase, boolean carrying) {
        Set<String> mistakable = mistakable(phase, carrying);
        Set<String> done = new HashSet<>();
        Map<Canvas, List<String>> components = new LinkedHashMap<>();
        for (Canvas canvas : canvases(phase)) {
            List<String> own = new ArrayList<>();
            for (Submit submit : once(canvas, carrying)) {
                if (!mistakable.contains(submit.id()) && done.add(submit.id())) {
                    own.add(submit.id());
                }
            }
            if (!own.isEmpty()) {
                components.put(canvas, own);
            }
        }
        return components;
    }

    private Set<String> mistakable(Phase phase, boolean carrying) {
        Map<String, Way> seen = new HashMap<>();
        Set<String> mistakable = new HashSet<>();
        for (Canvas canvas : canvases(phase)) {
            for (Submit submit : once(canvas, carrying)) {
                Way way = new Way(submit, canvas);
                @Nullable Way other = seen.putIfAbsent(submit.id(), way);
                if (other != null && !other.isLike(way)) {
                    mistakable.add(submit.id());
                }
            }
        }
        return mistakable;
    }

    /** A submit, and the canvas that says what is entered beside it. */
    private record Way(Submit submit, Canvas canvas) {
        boolean isLike(Way other) {
            return leadsToSame(submit.target(), other.submit.target())
                    && carried().equals(other.carried())
                    && read().equals(other.read());
        }

        private List<?> carried() {
            return submit.args().stream()
                    .map(arg -> List.of(arg.name(), arg.type()))
                    .toList();
        }

        /** What the target reads of what is entered, and what is asked of that. */
        private List<?> read() {
            TargetVariables.Read read = new TargetVariables.Read(submit.target()::expressions);
            return submit.inputs().stream()
                    .filter(read::reads)
                    .map(field -> List.of(field.id(), field.checked(), field.isChosen(), field.constraints()))
                    .toList();
        }
    }

    /** A handler is told from where it is asked, so no two components lead to the same through one. */
    private static boolean leadsToSame(Target one, Target other) {
        return one.ways().noneMatch(Target.ToHandler.class::isInstance)
                && TargetForm.of(one).equals(TargetForm.of(other));
    }
}
