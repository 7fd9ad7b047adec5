package dev.easel.compiler.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Place;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.naming.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The methods of the dispatcher that choose where something leads, by conditions. */
final class ChoiceEmitter {
    private static final String START = "chooseAtStart";

    private final Names names;
    private final Needed needed;
    private final ShowEmitter shown;
    private final TargetVariables variables;
    private final Map<Chosen, String> methods = new LinkedHashMap<>();
    private final JavaNames used = new JavaNames();

    /** A choice, what is submitted to it, and from where. */
    private record Chosen(Target.Choice choice, Submitted submitted, Place place) {
        TargetVariables.Read read() {
            return new TargetVariables.Read(choice::conditions);
        }
    }

    ChoiceEmitter(App app, Names names, Needed needed, ShowEmitter shown) {
        this.names = names;
        this.needed = needed;
        this.shown = shown;
        this.variables = new TargetVariables(app, names);
    }

    /** The answer of what is chosen, as an expression. */
    CodeBlock choose(Target.Choice choice, Submitted submitted, Place place) {
        String name = name(submitted);
        String method = methods.computeIfAbsent(new Chosen(choice, submitted, place), first -> used.newName(name));
        return CodeBlock.of("$L($L)", method, submitted.arguments());
    }

    private String name(Submitted submitted) {
        if (submitted.sheet() != null) {
            return names.of(submitted.sheet()).methods().choice();
        }
        Canvas canvas = submitted.canvas();
        return canvas == null ? START : names.of(canvas).choiceMethod();
    }

    /** Whether any condition reads what was entered. */
    boolean checks() {
        return methods.keySet().stream()
                .anyMatch(chosen -> chosen.read().of(chosen.submitted()).canvas() != null);
    }

    /** The methods that {@link #choose} calls. */
    List<MethodSpec> methods(TargetEmitter targets) {
        List<MethodSpec> all = new ArrayList<>();
        methods.forEach((chosen, name) -> all.add(method(name, chosen, targets)));
        return all;
    }

    private MethodSpec method(String name, Chosen chosen, TargetEmitter targets) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE).returns(RuntimeTypes.ANSWER);
        Submitted submitted = chosen.submitted();
        submitted.addParameters(method, names);
        Target.Choice choice = chosen.choice();
        if (needed.mayThrow(choice)) {
            method.addException(Exception.class);
        }
        TargetVariables.Read read = chosen.read();
        Map<String, CodeBlock> declared = variables.declare(method, read, read.of(submitted));
        shown.addRead(method, read, false);
        for (Target.Case way : choice.cases()) {
            CodeBlock when = variables.scope(declared).expressions().whole(way.when());
            method.beginControlFlow("if ($L)", when)
                    .addStatement("return $L", targets.answer(way.target(), submitted, chosen.place()))
                    .endControlFlow();
        }
        return method.addStatement("return $L", targets.answer(choice.otherwise(), submitted, chosen.place()))
                .build();
    }
}
