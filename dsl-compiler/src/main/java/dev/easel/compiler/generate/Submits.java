package dev.easel.compiler.generate;

import dev.easel.compiler.catalog.Phase;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.flow.UnknownCanvas;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Submit;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.model.TargetForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can be submitted from which canvas. */
final class Submits {
    private final App app;
    private final Conversation conversation;
    private final UnknownCanvas unknownCanvas;
    private final Needed needed;

    Submits(App app, Conversation conversation, Needed needed) {
        this.app = app;
        this.conversation = conversation;
        this.unknownCanvas = new UnknownCanvas(app, conversation);
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

    /** The components that tell where they lead without their canvas: those with arguments, or the others. */
    List<UnknownCanvas.Known> known(Phase phase, boolean carrying) {
        return unknownCanvas.known(phase).stream()
                .filter(known -> known.submit().args().isEmpty() != carrying)
                .toList();
    }

    /** A handler is told from where it is asked, so no two components lead to the same through one. */
    private static boolean leadsToSame(Target one, Target other) {
        return one.toHandlers().findAny().isEmpty() && TargetForm.of(one).equals(TargetForm.of(other));
    }
}
