package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.easel.compiler.catalog.Phase;
import dev.easel.compiler.content.ArgumentName;
import dev.easel.compiler.flow.UnknownCanvas;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Place;
import dev.easel.compiler.model.Submit;
import dev.easel.compiler.naming.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The methods that answer where the canvas on screen is unknown: by what only one canvas has, or all that have it answer alike. */
final class UnknownCanvasEmitter {
    private static final CodeBlock NOTHING = CodeBlock.of("");

    private final Names names;
    private final Submits submits;
    private final TargetEmitter targets;

    UnknownCanvasEmitter(Names names, Submits submits, TargetEmitter targets) {
        this.names = names;
        this.submits = submits;
        this.targets = targets;
    }

    /** The methods, of which the first is called; none if every component needs its canvas. */
    List<MethodSpec> methods(String method, Phase phase) {
        List<UnknownCanvas.Known> carrying = submits.known(phase, true);
        List<UnknownCanvas.Known> others = submits.known(phase, false);
        boolean namedThrow = mayThrow(carrying);
        List<MethodSpec> named = byName(method + SubmitEmitter.ARGS, carrying, namedThrow);
        if (others.isEmpty()) {
            return named;
        }
        StringSwitch byComponent = new StringSwitch(method, SubmitEmitter.COMPONENT, namedThrow || mayThrow(others));
        byAnswer(others).forEach((answer, ids) -> byComponent.add(ids, answer));
        List<MethodSpec> methods = new ArrayList<>(byComponent.methods(NOTHING, SubmitEmitter.otherwise(named)));
        methods.addAll(named);
        return methods;
    }

    private List<MethodSpec> byName(String method, List<UnknownCanvas.Known> carrying, boolean throwing) {
        if (carrying.isEmpty()) {
            return List.of();
        }
        StringSwitch byName = carrying.stream().anyMatch(UnknownCanvas.Known::isToldNoCanvas)
                ? new StringSwitch(method, SubmitEmitter.NAME, throwing, SubmitEmitter.READ_ARGS)
                : new StringSwitch(
                        method,
                        CodeBlock.of("$T.of(request.componentId()).name()", RuntimeTypes.COMPONENT_ARGS),
                        throwing);
        byAnswer(carrying)
                .forEach((answer, ids) ->
                        byName.add(ids.stream().map(ArgumentName::of).toList(), answer));
        return byName.methods(NOTHING, TargetEmitter.stale());
    }

    /** The ids, by the answer that they lead to. */
    private Map<CodeBlock, List<String>> byAnswer(List<UnknownCanvas.Known> known) {
        Map<CodeBlock, List<String>> ids = new LinkedHashMap<>();
        known.forEach(component -> ids.computeIfAbsent(answer(component), answer -> new ArrayList<>())
                .add(component.submit().id()));
        return ids;
    }

    private CodeBlock answer(UnknownCanvas.Known known) {
        Canvas canvas = known.canvas();
        if (!known.isToldNoCanvas()) {
            return CodeBlock.of("$L(request)", names.of(canvas).submitMethod());
        }
        Submit submit = known.submit();
        return targets.answer(submit.target(), Submitted.from(canvas, submit), new Place.UnknownCanvas());
    }

    private boolean mayThrow(List<UnknownCanvas.Known> known) {
        return known.stream().map(UnknownCanvas.Known::canvas).anyMatch(submits::mayThrow);
    }
}
