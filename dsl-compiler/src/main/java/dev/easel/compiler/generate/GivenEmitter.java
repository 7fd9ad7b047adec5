package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.easel.compiler.expression.Expr;
import dev.easel.compiler.model.App;
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
import javax.lang.model.element.Modifier;

/** The methods of the dispatcher that show a canvas with what a target gives: params, stored data, and that the app has done its work. */
final class GivenEmitter {
    private static final List<String> LOCALS = List.of("request", "settings", "storedData", "view", "stored", "canvas");

    private final App app;
    private final Names names;
    private final Needed needed;
    private final ShowEmitter shown;
    private final JavaTypes types;
    private final Map<Target.ToCanvas, String> methods = new LinkedHashMap<>();
    private final JavaNames used = new JavaNames();

    GivenEmitter(App app, Names names, Needed needed, ShowEmitter shown) {
        this.app = app;
        this.names = names;
        this.needed = needed;
        this.shown = shown;
        this.types = JavaTypes.of(names);
    }

    /** The answer of a target, as an expression. */
    CodeBlock show(Target.ToCanvas target) {
        if (target.given().equals(Given.NOTHING)) {
            return shown.show(app.canvas(target));
        }
        String method = methods.computeIfAbsent(
                target, first -> used.newName(names.of(app.canvas(first)).targetMethod()));
        return CodeBlock.of("$L(request)", method);
    }

    /** The methods that {@link #show} calls. */
    List<MethodSpec> methods() {
        return methods.entrySet().stream()
                .map(entry -> method(entry.getValue(), entry.getKey()))
                .toList();
    }

    private MethodSpec method(String name, Target.ToCanvas target) {
        Canvas canvas = app.canvas(target);
        Given given = target.given();
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .returns(ShowEmitter.SHOWN)
                .addParameter(RuntimeTypes.REQUEST, "request");
        if (canvas.load().isPresent()) {
            method.addException(Exception.class);
        }
        if (needed.storedData() && (needed.anything(canvas) || readsStoredData(given))) {
            method.addStatement("$T storedData = storedData(request)", JavaFiles.className(names.storedData()));
        }
        if (Needed.needs(given)) {
            shown.addView(method, "storedData");
        }
        if (!given.store().isEmpty()) {
            method.addStatement("$T stored = $L", JavaFiles.className(names.storedData()), stored(given));
        }
        ClassName type = JavaFiles.className(names.of(canvas).type());
        CodeBlock made = CodeBlock.of("new $T()", type);
        if (!given.with().isEmpty()) {
            method.addStatement("$1T canvas = new $1T($2L)", type, params(canvas, given));
            made = CodeBlock.of("canvas");
        }
        return method.addStatement("return $L", answer(canvas, made, given)).build();
    }

    private static boolean readsStoredData(Given given) {
        return !given.store().isEmpty()
                || given.expressions()
                        .anyMatch(expr -> expr instanceof Expr.Name name
                                && name.variable().name().equals(Needed.STORED_DATA));
    }

    private CodeBlock stored(Given given) {
        CodeBlock.Builder changed = CodeBlock.builder().add("storedData");
        given.store()
                .forEach(entry ->
                        changed.add("$Z.$L($L)", Names.with(entry.name().name()), value(entry.value())));
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

    private CodeBlock params(Canvas canvas, Given given) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (TypedName param : canvas.params()) {
            arguments.add(given.param(param).map(this::value).orElseGet(() -> omitted(param)));
        }
        return CodeBlock.join(arguments, ",$W");
    }

    private CodeBlock omitted(TypedName param) {
        Expr byDefault = param.byDefault();
        return byDefault == null ? CodeBlock.of("null") : new ConstantEmitter(app, types).constant(byDefault);
    }

    private CodeBlock value(GivenValue value) {
        JavaNames taken = new JavaNames();
        LOCALS.forEach(taken::newName);
        WriteScope scope = new WriteScope(
                new RequestVariables(), taken, new Typing(app.values().types(), types, Constants.IN_PLACE));
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
