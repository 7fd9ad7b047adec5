package dev.easel.compiler.flow;

import dev.easel.compiler.catalog.Phase;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.InputField;
import dev.easel.compiler.model.Place;
import dev.easel.compiler.model.Submit;
import dev.easel.compiler.model.TargetForm;
import dev.easel.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can be told of a submit where the canvas on screen is unknown, as on cards of an older version. */
public final class UnknownCanvas {
    private final App app;
    private final Conversation conversation;

    /** What can be told in the conversation of an app. */
    public UnknownCanvas(App app, Conversation conversation) {
        this.app = app;
        this.conversation = conversation;
    }

    /**
     * A component that tells where it leads without its canvas: only one canvas has it, or all that do answer it alike.
     *
     * @param canvas the first canvas that has it
     * @param submit the submit there
     * @param isShared whether other canvases have it, too
     */
    public record Known(Canvas canvas, Submit submit, boolean isShared) {
        /** Whether it leads to a handler that cannot be told from which canvas. */
        public boolean isToldNoCanvas() {
            return isShared && asksJava();
        }

        private boolean asksJava() {
            return submit.target().toHandlers().findAny().isPresent();
        }

        private boolean isLike(Known other) {
            return TargetForm.of(submit.target()).equals(TargetForm.of(other.submit.target()))
                    && carried().equals(other.carried())
                    && entered().equals(other.entered());
        }

        private List<?> carried() {
            return submit.args().stream()
                    .map(arg -> List.of(arg.name(), arg.type()))
                    .toList();
        }

        /** What is read of what is entered, and what is asked of that: a handler reads all. */
        private List<?> entered() {
            return submit.inputs().stream()
                    .filter(field -> asksJava() || reads(field))
                    .map(field -> List.of(
                            field.id(), field.checked(), field.isChosen(), field.carries(), field.constraints()))
                    .toList();
        }

        private boolean reads(InputField field) {
            return submit.target().expressions().anyMatch(expr -> reads(expr, field.identifier()));
        }

        private static boolean reads(Expr expr, String input) {
            if (expr instanceof Expr.Copy copy) {
                return copy.name().equals(input);
            }
            return expr instanceof Expr.Member member
                    && member.name().equals(input)
                    && member.of().isNamed("input");
        }
    }

    /** The components that can be submitted in a phase and tell where they lead, in the order of the canvases. */
    public List<Known> known(Phase phase) {
        Map<List<Object>, List<Known>> byId = new LinkedHashMap<>();
        for (Canvas canvas : app.canvases()) {
            if (conversation.phases(canvas).contains(phase)) {
                once(canvas)
                        .forEach(submit -> byId.computeIfAbsent(submit.sharedId(), id -> new ArrayList<>())
                                .add(new Known(canvas, submit, false)));
            }
        }
        return byId.values().stream()
                .filter(same -> same.subList(1, same.size()).stream().allMatch(same.get(0)::isLike))
                .map(same -> new Known(same.get(0).canvas(), same.get(0).submit(), same.size() > 1))
                .toList();
    }

    private static Iterable<Submit> once(Canvas canvas) {
        Map<List<Object>, Submit> submits = new LinkedHashMap<>();
        canvas.submits().forEach(submit -> submits.putIfAbsent(submit.sharedId(), submit));
        return submits.values();
    }

    /** From where each handler is asked, by its name: {@link App#places()}, and an unknown canvas where that can be. */
    public Map<String, Map<Place, SourceSpan>> places() {
        Map<String, Map<Place, SourceSpan>> places = app.places();
        for (Phase phase : Phase.values()) {
            known(phase).stream()
                    .filter(Known::isToldNoCanvas)
                    .flatMap(known -> known.submit().target().toHandlers())
                    .forEach(way -> places.computeIfPresent(way.handler(), (handler, asking) -> {
                        asking.putIfAbsent(new Place.UnknownCanvas(), way.span());
                        return asking;
                    }));
        }
        return places;
    }
}
