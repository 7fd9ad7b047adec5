package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.easel.compiler.catalog.Phase;
import dev.easel.compiler.content.ArgumentName;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Place;
import dev.easel.compiler.model.Submit;
import dev.easel.compiler.naming.Names;
import java.util.ArrayList;
import java.util.List;

/** The methods that take a submit to its answer: by the canvas on screen, then by the component. */
final class SubmitEmitter {
    // no name of a definition has an underscore in Java, so these names are free
    static final String ARGS = "_args";
    private static final CodeBlock NOTHING = CodeBlock.of("");
    private static final CodeBlock CANVAS = CodeBlock.of("request.canvasName()");
    static final CodeBlock NAME = CodeBlock.of("args.name()");
    static final CodeBlock READ_ARGS =
            CodeBlock.of("$1T args = $1T.of(request.componentId());\n", RuntimeTypes.COMPONENT_ARGS);
    static final CodeBlock COMPONENT = CodeBlock.of("request.componentId()");

    private final App app;
    private final Names names;
    private final Submits submits;
    private final TargetEmitter targets;
    private final UnknownCanvasEmitter unknownCanvas;

    SubmitEmitter(App app, Names names, Submits submits, TargetEmitter targets) {
        this.app = app;
        this.names = names;
        this.submits = submits;
        this.targets = targets;
        this.unknownCanvas = new UnknownCanvasEmitter(names, submits, targets);
    }

    /** The answer to a submit of a phase, as an expression. */
    CodeBlock answer(Phase phase) {
        return submits.canvases(phase).isEmpty() ? TargetEmitter.stale() : CodeBlock.of("$L(request)", method(phase));
    }

    /** Whether anything that is submitted in a phase leads to Java that may throw. */
    boolean mayThrow(Phase phase) {
        return submits.mayThrow(phase);
    }

    /** The methods that {@link #answer} needs. */
    List<MethodSpec> methods(Phase phase) {
        return submits.canvases(phase).isEmpty() ? List.of() : methods(phase, NOTHING, submits.mayThrow(phase));
    }

    /** The method that answers configure requests, its first one by {@code start}, and the methods that it needs. */
    List<MethodSpec> configure(CodeBlock start, boolean startThrows) {
        CodeBlock first = CodeBlock.builder()
                .beginControlFlow("if (request.componentId().isEmpty())")
                .addStatement("return $L", start)
                .endControlFlow()
                .build();
        boolean throwing = startThrows || submits.mayThrow(Phase.CONFIGURE);
        if (submits.canvases(Phase.CONFIGURE).isEmpty()) {
            StringSwitch none = new StringSwitch(method(Phase.CONFIGURE), CANVAS, throwing);
            return none.methods(first, TargetEmitter.stale());
        }
        return methods(Phase.CONFIGURE, first, throwing);
    }

    /** The methods for each canvas that submits. */
    List<MethodSpec> onCanvases() {
        return submits.canvases().stream()
                .flatMap(canvas -> onCanvas(canvas).stream())
                .toList();
    }

    private List<MethodSpec> methods(Phase phase, CodeBlock first, boolean throwing) {
        List<Canvas> here = submits.canvases(phase);
        StringSwitch byCanvas = new StringSwitch(method(phase), CANVAS, throwing);
        here.forEach(canvas -> byCanvas.add(List.of(canvas.name()), on(canvas)));
        byCanvas.add(
                app.canvases().stream()
                        .filter(canvas -> !here.contains(canvas))
                        .map(Canvas::name)
                        .toList(),
                TargetEmitter.stale());

        List<MethodSpec> unknown = unknownCanvas.methods(unknownCanvasName(phase), phase);
        List<MethodSpec> methods = new ArrayList<>(byCanvas.methods(first, otherwise(unknown)));
        methods.addAll(unknown);
        return methods;
    }

    static CodeBlock otherwise(List<MethodSpec> methods) {
        return methods.isEmpty()
                ? TargetEmitter.stale()
                : CodeBlock.of("$L(request)", methods.get(0).name());
    }

    private List<MethodSpec> onCanvas(Canvas canvas) {
        List<MethodSpec> carrying = onCarrying(canvas);
        StringSwitch byComponent =
                new StringSwitch(names.of(canvas).submitMethod(), COMPONENT, submits.mayThrow(canvas));
        Submits.byAnswer(canvas)
                .forEach((submit, ids) -> byComponent.add(
                        ids,
                        targets.answer(submit.target(), Submitted.from(canvas, submit), place(canvas, ids.get(0)))));
        List<MethodSpec> methods = new ArrayList<>(byComponent.methods(NOTHING, otherwise(carrying)));
        methods.addAll(carrying);
        return methods;
    }

    private List<MethodSpec> onCarrying(Canvas canvas) {
        List<Submit> carrying = Submits.carrying(canvas);
        if (carrying.isEmpty()) {
            return List.of();
        }
        StringSwitch byName =
                new StringSwitch(names.of(canvas).submitMethod() + ARGS, NAME, submits.mayThrow(canvas), READ_ARGS);
        carrying.forEach(submit -> byName.add(
                List.of(ArgumentName.of(submit.id())),
                targets.answer(submit.target(), Submitted.from(canvas, submit), place(canvas, submit.id()))));
        return byName.methods(NOTHING, TargetEmitter.stale());
    }

    private static Place place(Canvas canvas, String component) {
        return new Place.Use(canvas.name(), component);
    }

    private CodeBlock on(Canvas canvas) {
        return CodeBlock.of("$L(request)", names.of(canvas).submitMethod());
    }

    private static String method(Phase phase) {
        return phase == Phase.CONFIGURE ? "configure" : word(phase) + "Submit";
    }

    private static String unknownCanvasName(Phase phase) {
        return word(phase) + "UnknownCanvas";
    }

    private static String word(Phase phase) {
        return switch (phase) {
            case CONFIGURE -> "configure";
            case MESSENGER -> "messenger";
            case INBOX -> "inbox";
        };
    }
}
