package dev.easel.compiler.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything on a canvas that submits, each with what people enter as far as it is there with it. */
final class CanvasSubmits {
    private final List<InputField> inputs;
    private final List<Submit> submits = new ArrayList<>();

    private CanvasSubmits(List<InputField> inputs) {
        this.inputs = inputs;
    }

    /** From top to bottom. */
    static List<Submit> of(Canvas canvas) {
        CanvasSubmits all = new CanvasSubmits(canvas.inputs());
        all.addAll(canvas.elements(), List.of());
        Map<List<Object>, List<Submit>> byId = all.submits.stream().collect(Collectors.groupingBy(Submit::sharedId));
        return all.submits.stream()
                .map(submit -> all.among(Objects.requireNonNull(byId.get(submit.sharedId())), submit))
                .toList();
    }

    /** Which of several components with one id was used is not known: an input is there with it if it is there with each. */
    private Submit among(List<Submit> same, Submit submit) {
        if (same.size() == 1) {
            return submit;
        }
        List<InputField> there = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            int at = i;
            boolean each =
                    same.stream().allMatch(other -> other.inputs().get(at).always());
            there.add(each ? submit.inputs().get(i) : inputs.get(i));
        }
        return new Submit(submit.id(), submit.args(), there, submit.target());
    }

    private void addAll(List<Element> elements, List<Guard> guards) {
        elements.forEach(element -> add(element, guards));
    }

    private void add(Element element, List<Guard> guards) {
        if (element instanceof Conditional conditional) {
            addAll(conditional.then(), with(guards, conditional.side(false)));
            addAll(conditional.otherwise(), with(guards, conditional.side(true)));
        } else if (element instanceof Repetition repetition) {
            addAll(repetition.body(), with(guards, repetition.side(false)));
            addAll(repetition.otherwise(), with(guards, repetition.side(true)));
        } else {
            add((Component) element, guards);
        }
    }

    private void add(Component component, List<Guard> guards) {
        @Nullable Target target = component.action() instanceof Action.Submit submit ? submit.target() : null;
        Optional<String> id = component.id();
        if (target != null && id.isPresent()) {
            submits.add(new Submit(id.get(), component.args(), seenFrom(with(guards, component.itself())), target));
        }
        component
                .attributes()
                .forEach(attribute -> addAll(component.elements(attribute.type().name()), guards));
    }

    private List<InputField> seenFrom(List<Guard> guards) {
        return guards.isEmpty()
                ? inputs
                : inputs.stream().map(input -> input.seenFrom(guards)).toList();
    }

    private static List<Guard> with(List<Guard> guards, Guard guard) {
        List<Guard> more = new ArrayList<>(guards);
        more.add(guard);
        return more;
    }
}
