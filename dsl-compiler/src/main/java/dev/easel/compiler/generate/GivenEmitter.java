package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Given;
import dev.easel.compiler.model.GivenValue;
import dev.easel.compiler.model.InputField;
import dev.easel.compiler.model.Sheet;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.model.TargetForm;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.naming.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * The methods of the dispatcher that follow targets which give something: params, stored data, that the app has done its work, or what ends
 * the configuration.
 */
final class GivenEmitter {
    private static final String RESULTS_METHOD = "toResults";

    private final App app;
    private final Names names;
    private final Needed needed;
    private final ShowEmitter shown;
    private final JavaTypes types;
    private final TargetVariables variables;
    private final Map<List<Object>, Method> methods = new LinkedHashMap<>();
    private final JavaNames used = new JavaNames();

    /** A target, and what is submitted to it. */
    private record Led(Target.Single target, Submitted submitted) {
        Given given() {
            return target.given();
        }

        TargetVariables.Read read() {
            return new TargetVariables.Read(target::expressions);
        }

        /** What is the same where one method does for both. */
        List<Object> form() {
            List<?> carried = submitted.args().stream()
                    .map(arg -> List.of(arg.name(), arg.type()))
                    .toList();
            Canvas canvas = submitted.canvas();
            List<?> entered = canvas == null
                    ? List.of()
                    : List.of(
                            canvas.name(),
                            submitted.inputs().stream().map(InputField::checked).toList());
            Sheet sheet = submitted.sheet();
            return List.of(TargetForm.of(target), carried, entered, sheet == null ? "" : sheet.name());
        }
    }

    private record Method(String name, Led led) {}

    GivenEmitter(App app, Names names, Needed needed, ShowEmitter shown) {
        this.app = app;
        this.names = names;
        this.needed = needed;
        this.shown = shown;
        this.types = JavaTypes.of(names);
        this.variables = new TargetVariables(app, names);
    }

    /** The answer that shows a canvas, as an expression. */
    CodeBlock show(Target.ToCanvas target, Submitted submitted) {
        return target.given().equals(Given.NOTHING)
                ? shown.show(app.canvas(target))
                : follow(target, names.of(app.canvas(target)).targetMethod(), submitted);
    }

    /** The answer that ends the configuration, as an expression. */
    CodeBlock end(Target.Results target, Submitted submitted) {
        return app.values().cardCreationOptions().isEmpty()
                ? CodeBlock.of("$T.results(out -> out.segment($L))", RuntimeTypes.ANSWER, TargetEmitter.NO_RESULTS)
                : follow(target, RESULTS_METHOD, submitted);
    }

    private CodeBlock follow(Target.Single target, String name, Submitted submitted) {
        Led led = new Led(target, new TargetVariables.Read(target::expressions).of(submitted));
        Method method = methods.computeIfAbsent(led.form(), first -> new Method(used.newName(name), led));
        return CodeBlock.of("$L($L)", method.name(), led.submitted().arguments());
    }

    /** The methods that {@link #show} and {@link #end} call. */
    List<MethodSpec> methods() {
        return methods.values().stream()
                .map(method -> method(method.name(), method.led()))
                .toList();
    }

    /** Whether any of them checks what was entered. */
    boolean checks() {
        return methods.values().stream()
                .anyMatch(method -> method.led().submitted().canvas() != null);
    }

    private MethodSpec method(String name, Led led) {
        boolean shows =
                led.target() instanceof Target.ToCanvas && led.submitted().canvas() == null;
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .returns(shows ? ShowEmitter.SHOWN : RuntimeTypes.ANSWER);
        led.submitted().addParameters(method, names);
        Map<String, CodeBlock> submitted = variables.declare(method, led.read(), led.submitted());
        if (led.target() instanceof Target.ToCanvas target) {
            show(method, app.canvas(target), led, submitted);
        } else {
            shown.addRead(method, led.read(), false);
            ClassName options = JavaFiles.className(names.cardCreationOptions());
            CodeBlock values = values(app.values().cardCreationOptions(), led.given(), submitted);
            method.addStatement("return $T.results(new $T($L))", RuntimeTypes.ANSWER, options, values);
        }
        return method.build();
    }

    private void show(MethodSpec.Builder method, Canvas canvas, Led led, Map<String, CodeBlock> submitted) {
        Given given = led.given();
        if (canvas.load().isPresent()) {
            method.addException(Exception.class);
        }
        shown.addRead(
                method, led.read(), needed.anything(canvas) || !given.store().isEmpty());
        if (!given.store().isEmpty()) {
            method.addStatement("$T stored = $L", JavaFiles.className(names.storedData()), stored(given, submitted));
        }
        ClassName type = JavaFiles.className(names.of(canvas).type());
        CodeBlock made = CodeBlock.of("new $T()", type);
        if (!given.with().isEmpty()) {
            method.addStatement("$1T canvas = new $1T($2L)", type, values(canvas.params(), given, submitted));
            made = CodeBlock.of("canvas");
        }
        method.addStatement("return $L", answer(canvas, made, given));
    }

    private CodeBlock stored(Given given, Map<String, CodeBlock> submitted) {
        CodeBlock.Builder changed = CodeBlock.builder().add("storedData");
        given.store()
                .forEach(entry ->
                        changed.add("$Z.$L($L)", Names.with(entry.name().name()), value(entry.value(), submitted)));
        return changed.build();
    }

    private CodeBlock answer(Canvas canvas, CodeBlock made, Given given) {
        CodeBlock.Builder answer =
                CodeBlock.builder().add(shown.show(canvas, made, given.store().isEmpty() ? "storedData" : "stored"));
        if (!given.store().isEmpty()) {
            answer.add("$Z.storing($T.changes(stored))", JavaFiles.className(names.storedDataWriter()));
        }
        if (given.complete()) {
            answer.add("$Z.completing()");
        }
        if (given.keepsInput()) {
            answer.add("$Z.keepingInput()");
        }
        return answer.build();
    }

    private CodeBlock values(List<TypedName> taken, Given given, Map<String, CodeBlock> submitted) {
        ConstantEmitter constants = new ConstantEmitter(app, types);
        List<CodeBlock> values = new ArrayList<>();
        for (TypedName name : taken) {
            values.add(
                    given.param(name).map(value -> value(value, submitted)).orElseGet(() -> constants.omitted(name)));
        }
        return CodeBlock.join(values, ",$W");
    }

    private CodeBlock value(GivenValue value, Map<String, CodeBlock> submitted) {
        WriteScope scope = variables.scope(submitted);
        if (value instanceof GivenValue.Printed printed) {
            return new PrintEmitter(scope).text(printed.template());
        }
        if (value instanceof GivenValue.Computed computed) {
            return computed.expr() instanceof Expr.ListOf list
                            && list.elements().isEmpty()
                    ? CodeBlock.of("$T.of()", List.class)
                    : scope.expressions().whole(computed.expr());
        }
        return CodeBlock.of("null");
    }
}
