package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.easel.compiler.catalog.Phase;
import dev.easel.compiler.catalog.RequestKind;
import dev.easel.compiler.catalog.Surface;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.model.Place;
import dev.easel.compiler.model.SurfaceFlows;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.naming.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The flows that an app serves, what each is answered with, and what is shown in place of an answer that there is not. */
final class FlowEmitter {
    private final App app;
    private final Names names;
    private final SubmitEmitter submits;
    private final TargetEmitter targets;
    private final SheetEmitter sheets;

    FlowEmitter(App app, Names names, SubmitEmitter submits, TargetEmitter targets, SheetEmitter sheets) {
        this.app = app;
        this.names = names;
        this.submits = submits;
        this.targets = targets;
        this.sheets = sheets;
    }

    /** The list of the flows. */
    CodeBlock list() {
        CodeBlock constants = app.surfaces().stream()
                .flatMap(flows -> requests(flows).stream())
                .map(request -> CodeBlock.of("$T.$L", RuntimeTypes.FLOW, request))
                .collect(CodeBlock.joining(",\n"));
        return CodeBlock.of("$T.of(\n$>$>$L$<$<)", List.class, constants);
    }

    /** The method that every request of these flows comes to. */
    MethodSpec answer() {
        MethodSpec.Builder method = override("answer");
        if (app.surfaces().stream().anyMatch(this::mayThrow)) {
            method.addException(Exception.class);
        }
        CodeBlock.Builder body = CodeBlock.builder().add("return switch (request.flow()) {\n$>");
        for (SurfaceFlows flows : app.surfaces()) {
            if (flows.configure() != null) {
                body.add("case $L -> configure(request);\n", RequestKind.MESSENGER_CONFIGURE);
            }
            Surface surface = flows.surface();
            body.add(initialize(surface, targets.answer(flows.initialize(), new Place.Start(surface.initialize()))));
            body.add("case $L -> $L;\n", surface.phase().submit(), submits.answer(surface.phase()));
            if (hasSheets(flows)) {
                body.add("case $L -> $L;\n", RequestKind.MESSENGER_SUBMIT_SHEET, sheets.answer());
            }
        }
        body.add(
                "default -> throw new $T($S + request.flow());\n$<};\n",
                IllegalArgumentException.class,
                "not served: ");
        return method.addCode(body.build()).build();
    }

    /** A card that lacks an option is not made, whatever its canvases read. */
    private CodeBlock initialize(Surface surface, CodeBlock answer) {
        if (surface != Surface.MESSENGER || !OptionsGenerator.areRequired(app)) {
            return CodeBlock.of("case $L -> $L;\n", surface.initialize(), answer);
        }
        return CodeBlock.builder()
                .add("case $L -> {\n$>", surface.initialize())
                .addStatement("$T.read(request)", JavaFiles.className(names.cardCreationOptionsReader()))
                .addStatement("yield $L", answer)
                .add("$<}\n")
                .build();
    }

    /** The methods that a surface's flows need. */
    List<MethodSpec> methods(SurfaceFlows flows) {
        List<MethodSpec> methods = new ArrayList<>();
        Target configure = flows.configure();
        if (configure != null) {
            Place.Start start = new Place.Start(RequestKind.MESSENGER_CONFIGURE);
            methods.addAll(submits.configure(targets.answer(configure, start), targets.mayThrow(configure)));
        }
        methods.addAll(submits.methods(flows.surface().phase()));
        return methods;
    }

    /** The method that answers for a handler that failed, if the definition says how. */
    Optional<MethodSpec> failure() {
        return standIn("failure", "FAILED", SurfaceFlows::failure);
    }

    /** The method that answers a submit of an old card, if the definition says how. */
    Optional<MethodSpec> stale() {
        return standIn("stale", "STALE", SurfaceFlows::stale);
    }

    /** The method that answers for a handler that is late, if the definition says how for any. */
    Optional<MethodSpec> late() {
        Map<String, List<Handler>> late = new LinkedHashMap<>();
        Map<String, CodeBlock> answers = new HashMap<>();
        for (Handler handler : app.handlers()) {
            Target.ToCanvas target = handler.late();
            if (target != null) {
                late.computeIfAbsent(target.canvas(), canvas -> new ArrayList<>())
                        .add(handler);
                answers.putIfAbsent(target.canvas(), targets.show(target));
            }
        }
        if (late.isEmpty()) {
            return Optional.empty();
        }
        CodeBlock.Builder body = CodeBlock.builder().add("return switch (code.name()) {\n$>");
        late.forEach((canvas, handlers) -> body.add(
                "case $L -> $L;\n",
                StringSwitch.labels(handlers.stream().map(Handler::name).toList()),
                answers.get(canvas)));
        body.add("default -> failure(request);\n$<};\n");
        return Optional.of(override("late")
                .addParameter(RuntimeTypes.USER_CODE, "code")
                .addCode(body.build())
                .build());
    }

    private Optional<MethodSpec> standIn(
            String method, String builtIn, Function<SurfaceFlows, Target.@Nullable ToCanvas> flow) {
        if (app.surfaces().stream().allMatch(flows -> flow.apply(flows) == null)) {
            return Optional.empty();
        }
        List<CodeBlock> answers = app.surfaces().stream()
                .map(flows -> standIn(flow.apply(flows), builtIn))
                .toList();
        CodeBlock body = answers.stream().distinct().count() == 1
                ? CodeBlock.of("return $L;\n", answers.get(0))
                : bySurface(answers);
        return Optional.of(override(method).addCode(body).build());
    }

    private CodeBlock standIn(Target.@Nullable ToCanvas target, String builtIn) {
        return target == null ? CodeBlock.of("$T.$L", RuntimeTypes.BUILT_IN_ANSWER, builtIn) : targets.show(target);
    }

    private CodeBlock bySurface(List<CodeBlock> answers) {
        CodeBlock.Builder body = CodeBlock.builder().add("return switch (request.flow().surface()) {\n$>");
        for (int i = 0; i < answers.size(); i++) {
            body.add("case $L -> $L;\n", app.surfaces().get(i).surface(), answers.get(i));
        }
        return body.add("$<};\n").build();
    }

    private boolean mayThrow(SurfaceFlows flows) {
        boolean configures =
                flows.configure() != null && (targets.mayThrow(flows.configure()) || submits.mayThrow(Phase.CONFIGURE));
        return configures
                || targets.mayThrow(flows.initialize())
                || hasSheets(flows) && sheets.mayThrow()
                || submits.mayThrow(flows.surface().phase());
    }

    private boolean hasSheets(SurfaceFlows flows) {
        return flows.surface() == Surface.MESSENGER && !app.sheets().isEmpty();
    }

    private List<RequestKind> requests(SurfaceFlows flows) {
        List<RequestKind> requests = new ArrayList<>();
        if (flows.configure() != null) {
            requests.add(RequestKind.MESSENGER_CONFIGURE);
        }
        requests.add(flows.surface().initialize());
        requests.add(flows.surface().phase().submit());
        if (hasSheets(flows)) {
            requests.add(RequestKind.MESSENGER_SUBMIT_SHEET);
        }
        return requests;
    }

    private static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.ANSWER)
                .addParameter(RuntimeTypes.REQUEST, "request");
    }
}
