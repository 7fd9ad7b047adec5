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
import dev.easel.compiler.model.Target;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.naming.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The methods of the dispatcher that show a canvas with what a target gives: params, stored data, and that the app has done its work. */
final class GivenEmitter {
    private static final String ARGS = "args";

    private static final List<String> LOCALS =
            List.of("request", "args", "settings", "storedData", "view", "stored", "canvas");

    private final App app;
    private final Names names;
    private final Needed needed;
    private final ShowEmitter shown;
    private final JavaTypes types;
    private final Map<Led, String> methods = new LinkedHashMap<>();
    private final JavaNames used = new JavaNames();

    /** A target, and what the id carries of what leads there. */
    private record Led(Target.ToCanvas target, List<Arg> args) {}

    GivenEmitter(App app, Names names, Needed needed, ShowEmitter shown) {
        this.app = app;
        this.names = names;
        this.needed = needed;
        this.shown = shown;
        this.types = JavaTypes.of(names);
    }

    /** The answer of a target where these arguments are carried, as an expression. */
    CodeBlock show(Target.ToCanvas target, List<Arg> args) {
        if (target.given().equals(Given.NOTHING)) {
            return shown.show(app.canvas(target));
        }
        List<Arg> read = reads(target.given(), ARGS) ? args : List.of();
        String method = methods.computeIfAbsent(
                new Led(target, read),
                first -> used.newName(names.of(app.canvas(target)).targetMethod()));
        return CodeBlock.of(read.isEmpty() ? "$L(request)" : "$L(request, args)", method);
    }

    /** The methods that {@link #show} calls. */
    List<MethodSpec> methods() {
        return methods.entrySet().stream()
                .map(entry -> method(entry.getValue(), entry.getKey()))
                .toList();
    }

    private MethodSpec method(String name, Led led) {
        Canvas canvas = app.canvas(led.target());
        Given given = led.target().given();
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .returns(ShowEmitter.SHOWN)
                .addParameter(RuntimeTypes.REQUEST, "request");
        Map<String, CodeBlock> args = args(method, led);
        if (canvas.load().isPresent()) {
            method.addException(Exception.class);
        }
        if (needed.storedData()
                && (needed.anything(canvas) || !given.store().isEmpty() || reads(given, Needed.STORED_DATA))) {
            method.addStatement("$T storedData = storedData(request)", JavaFiles.className(names.storedData()));
        }
        if (Needed.needs(given)) {
            shown.addView(method, "storedData");
        }
        if (!given.store().isEmpty()) {
            method.addStatement("$T stored = $L", JavaFiles.className(names.storedData()), stored(given, args));
        }
        ClassName type = JavaFiles.className(names.of(canvas).type());
        CodeBlock made = CodeBlock.of("new $T()", type);
        if (!given.with().isEmpty()) {
            method.addStatement("$1T canvas = new $1T($2L)", type, params(canvas, given, args));
            made = CodeBlock.of("canvas");
        }
        return method.addStatement("return $L", answer(canvas, made, given)).build();
    }

    private static boolean reads(Given given, String name) {
        return given.expressions()
                .anyMatch(expr ->
                        expr instanceof Expr.Name read && read.variable().name().equals(name));
    }

    /** Declares the arguments that are read, each as a variable. */
    private Map<String, CodeBlock> args(MethodSpec.Builder method, Led led) {
        Map<String, CodeBlock> variables = new LinkedHashMap<>();
        if (led.args().isEmpty()) {
            return variables;
        }
        method.addParameter(RuntimeTypes.COMPONENT_ARGS, "args");
        Set<String> read = led.target()
                .given()
                .expressions()
                .filter(Expr.Member.class::isInstance)
                .map(Expr.Member.class::cast)
                .filter(member -> member.of() instanceof Expr.Name name
                        && name.variable().name().equals(ARGS))
                .map(Expr.Member::name)
                .collect(Collectors.toSet());
        ArgReader reader = new ArgReader(led.args(), types);
        JavaNames taken = taken();
        for (Arg arg : led.args()) {
            if (read.contains(arg.identifier())) {
                String local = taken.newName(Names.member(arg.name()));
                method.addStatement("$T $L = $L", types.of(arg.type()), local, reader.read(arg));
                variables.put(arg.identifier(), CodeBlock.of("$L", local));
            }
        }
        return variables;
    }

    private static JavaNames taken() {
        JavaNames taken = new JavaNames();
        LOCALS.forEach(taken::newName);
        return taken;
    }

    private CodeBlock stored(Given given, Map<String, CodeBlock> args) {
        CodeBlock.Builder changed = CodeBlock.builder().add("storedData");
        given.store()
                .forEach(entry ->
                        changed.add("$Z.$L($L)", Names.with(entry.name().name()), value(entry.value(), args)));
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

    private CodeBlock params(Canvas canvas, Given given, Map<String, CodeBlock> args) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (TypedName param : canvas.params()) {
            arguments.add(given.param(param).map(value -> value(value, args)).orElseGet(() -> omitted(param)));
        }
        return CodeBlock.join(arguments, ",$W");
    }

    private CodeBlock omitted(TypedName param) {
        Expr byDefault = param.byDefault();
        return byDefault == null ? CodeBlock.of("null") : new ConstantEmitter(app, types).constant(byDefault);
    }

    private CodeBlock value(GivenValue value, Map<String, CodeBlock> args) {
        JavaNames taken = taken();
        args.values().forEach(name -> taken.newName(name.toString()));
        WriteScope scope = new WriteScope(
                new RequestVariables(args), taken, new Typing(app.values().types(), types, Constants.IN_PLACE));
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
