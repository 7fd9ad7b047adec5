package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Arg;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Given;
import dev.easel.compiler.model.GivenValue;
import dev.easel.compiler.model.InputField;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.naming.Names;
import dev.easel.compiler.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The methods of the dispatcher that follow targets which give something: params, stored data, that the app has done its work, or what ends
 * the configuration.
 */
final class GivenEmitter {
    private static final String ARGS = "args";
    private static final String INPUT = "input";
    private static final String RESULTS_METHOD = "toResults";

    private static final List<String> LOCALS =
            List.of("request", "args", "inputs", "refusals", "settings", "storedData", "view", "stored", "canvas");

    private final App app;
    private final Names names;
    private final Needed needed;
    private final ShowEmitter shown;
    private final JavaTypes types;
    private final Map<Led, String> methods = new LinkedHashMap<>();
    private final JavaNames used = new JavaNames();

    /** A target, and what is submitted to it. */
    private record Led(Target target, Given given, Submitted submitted) {}

    GivenEmitter(App app, Names names, Needed needed, ShowEmitter shown) {
        this.app = app;
        this.names = names;
        this.needed = needed;
        this.shown = shown;
        this.types = JavaTypes.of(names);
    }

    /** The answer that shows a canvas, as an expression. */
    CodeBlock show(Target.ToCanvas target, Submitted submitted) {
        return target.given().equals(Given.NOTHING)
                ? shown.show(app.canvas(target))
                : follow(target, target.given(), names.of(app.canvas(target)).targetMethod(), submitted);
    }

    /** The answer that ends the configuration, as an expression. */
    CodeBlock end(Target.Results target, Submitted submitted) {
        return app.values().cardCreationOptions().isEmpty()
                ? CodeBlock.of("$T.results(out -> out.segment($L))", RuntimeTypes.ANSWER, TargetEmitter.NO_RESULTS)
                : follow(target, Given.of(target), RESULTS_METHOD, submitted);
    }

    private CodeBlock follow(Target target, Given given, String name, Submitted submitted) {
        boolean readsArgs = reads(given, ARGS);
        Submitted carried = readsArgs ? submitted : submitted.withoutArgs();
        Submitted read = reads(given, INPUT) ? carried : carried.withoutInputs();
        String method = methods.computeIfAbsent(new Led(target, given, read), first -> used.newName(name));
        return CodeBlock.of(readsArgs ? "$L(request, args)" : "$L(request)", method);
    }

    /** The methods that {@link #show} and {@link #end} call. */
    List<MethodSpec> methods() {
        return methods.entrySet().stream()
                .map(entry -> method(entry.getValue(), entry.getKey()))
                .toList();
    }

    /** Whether any of them checks what was entered. */
    boolean checks() {
        return methods.keySet().stream().anyMatch(led -> led.submitted().canvas() != null);
    }

    private MethodSpec method(String name, Led led) {
        boolean shows =
                led.target() instanceof Target.ToCanvas && led.submitted().canvas() == null;
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .returns(shows ? ShowEmitter.SHOWN : RuntimeTypes.ANSWER)
                .addParameter(RuntimeTypes.REQUEST, "request");
        Map<String, CodeBlock> submitted = submitted(method, led);
        if (led.target() instanceof Target.ToCanvas target) {
            show(method, app.canvas(target), led.given(), submitted);
        } else {
            declareRead(method, led.given(), false);
            ClassName options = JavaFiles.className(names.cardCreationOptions());
            CodeBlock values = values(app.values().cardCreationOptions(), led.given(), submitted);
            method.addStatement("return $T.results(new $T($L))", RuntimeTypes.ANSWER, options, values);
        }
        return method.build();
    }

    private void show(MethodSpec.Builder method, Canvas canvas, Given given, Map<String, CodeBlock> submitted) {
        if (canvas.load().isPresent()) {
            method.addException(Exception.class);
        }
        declareRead(method, given, needed.anything(canvas));
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

    private void declareRead(MethodSpec.Builder method, Given given, boolean showsIt) {
        if (needed.storedData() && (showsIt || !given.store().isEmpty() || reads(given, Needed.STORED_DATA))) {
            method.addStatement("$T storedData = storedData(request)", JavaFiles.className(names.storedData()));
        }
        if (Needed.needs(given)) {
            shown.addView(method, "storedData");
        }
    }

    private static boolean reads(Given given, String name) {
        return given.expressions()
                .anyMatch(expr ->
                        expr instanceof Expr.Name read && read.variable().name().equals(name));
    }

    private static Stream<Expr.Member> members(Given given, String of) {
        return given.expressions()
                .filter(Expr.Member.class::isInstance)
                .map(Expr.Member.class::cast)
                .filter(member -> member.of() instanceof Expr.Name name
                        && name.variable().name().equals(of));
    }

    /** As what an input is read, if it is: a route that all components share does not know what is there with each. */
    private static Optional<Type> read(Given given, InputField field) {
        return members(given, INPUT)
                .filter(member -> member.name().equals(field.identifier()))
                .map(Expr.Member::type)
                .findFirst();
    }

    /** Declares what is read of what was submitted, each as a variable. */
    private Map<String, CodeBlock> submitted(MethodSpec.Builder method, Led led) {
        Map<String, CodeBlock> variables = new LinkedHashMap<>();
        JavaNames taken = taken(variables);
        Submitted submitted = led.submitted();
        if (!submitted.args().isEmpty()) {
            method.addParameter(RuntimeTypes.COMPONENT_ARGS, "args");
            args(method, led, taken, variables);
        }
        Canvas canvas = submitted.canvas();
        if (canvas != null) {
            inputs(method, led, canvas, new Declared(taken, variables));
        }
        return variables;
    }

    private record Declared(JavaNames taken, Map<String, CodeBlock> variables) {}

    private void args(MethodSpec.Builder method, Led led, JavaNames taken, Map<String, CodeBlock> variables) {
        Set<String> read = members(led.given(), ARGS).map(Expr.Member::name).collect(Collectors.toSet());
        ArgReader reader = new ArgReader(led.submitted().args(), types);
        for (Arg arg : led.submitted().args()) {
            if (read.contains(arg.identifier())) {
                String local = taken.newName(Names.member(arg.name()));
                method.addStatement("$T $L = $L", types.of(arg.type()), local, reader.read(arg));
                variables.put(ARGS + "." + arg.identifier(), CodeBlock.of("$L", local));
            }
        }
    }

    private void inputs(MethodSpec.Builder method, Led led, Canvas canvas, Declared declared) {
        List<InputField> fields = new ArrayList<>();
        for (int i = 0; i < canvas.inputs().size(); i++) {
            InputField there = led.submitted().inputs().get(i);
            InputField anywhere = canvas.inputs().get(i);
            read(led.given(), anywhere).ifPresent(type -> fields.add(type.equals(there.checked()) ? there : anywhere));
        }
        InputReader reader = new InputReader(names, canvas);
        reader.declare(method, fields);
        for (InputField field : fields) {
            String local = declared.taken().newName(Names.member(field.name()));
            method.addStatement("$T $L = $L", types.of(field.checked()), local, reader.read(field, true));
            declared.variables().put(INPUT + "." + field.identifier(), CodeBlock.of("$L", local));
        }
    }

    private static JavaNames taken(Map<String, CodeBlock> variables) {
        JavaNames taken = new JavaNames();
        LOCALS.forEach(taken::newName);
        variables.values().forEach(name -> taken.newName(name.toString()));
        return taken;
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
        WriteScope scope = new WriteScope(
                new RequestVariables(names, submitted),
                taken(submitted),
                new Typing(app.values().types(), types, Constants.IN_PLACE));
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
