package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.naming.CanvasNames;
import dev.easel.compiler.naming.Names;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of the dispatcher that show canvases: what they need is supplied by a load, or read of the request. */
final class ShowEmitter {
    private static final ClassName SHOWN = RuntimeTypes.ANSWER.nestedClass("Shown");

    private final App app;
    private final Names names;
    private final Needed needed;

    ShowEmitter(App app, Names names, Needed needed) {
        this.app = app;
        this.names = names;
        this.needed = needed;
    }

    /** The answer that shows a canvas without params, as an expression. */
    CodeBlock show(Canvas canvas) {
        CanvasNames name = names.of(canvas);
        ClassName type = JavaFiles.className(name.type());
        if (!needed.anything(canvas)) {
            return CodeBlock.of("$T.show(new $T())", RuntimeTypes.ANSWER, type);
        }
        String data = canvas.load().isPresent() ? ", null" : "";
        return CodeBlock.of("$L(new $T()$L$L, request)", name.showMethod(), type, data, storedDataOf("request"));
    }

    /** The answer of a handler, as an expression. */
    CodeBlock decide(Handler handler) {
        return needsMethod(handler)
                ? CodeBlock.of("$L(request)", names.of(handler).dispatchMethod())
                : CodeBlock.of(
                        "$T.of(handlers.$L(new $T(request)))",
                        RuntimeTypes.ANSWER,
                        names.of(handler).method(),
                        JavaFiles.className(names.of(handler).event()));
    }

    private boolean needsMethod(Handler handler) {
        return needed.storedData() || answersNeedAnything(handler);
    }

    private boolean answersNeedAnything(Handler handler) {
        return handler.answers().stream().map(app::canvas).anyMatch(needed::anything);
    }

    private String storedDataOf(String request) {
        return needed.storedData() ? ", storedData(" + request + ")" : "";
    }

    /** The methods that {@link #show} and {@link #decide} call. */
    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        app.handlers().stream()
                .filter(this::needsMethod)
                .map(this::decideMethod)
                .forEach(methods::add);
        List<Canvas> needing = app.canvases().stream().filter(needed::anything).toList();
        if (isAnyAnswer()) {
            methods.add(any(needing));
        }
        needing.forEach(canvas -> methods.add(canvas.load().isPresent() ? loading(canvas) : viewing(canvas)));
        return methods;
    }

    /** Whether a reply can show a canvas that needs anything: then the right method is found by its name. */
    private boolean isAnyAnswer() {
        return app.loaded().findAny().isPresent() || app.handlers().stream().anyMatch(this::answersNeedAnything);
    }

    private MethodSpec decideMethod(Handler handler) {
        ClassName event = JavaFiles.className(names.of(handler).event());
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.of(handler).dispatchMethod())
                .addModifiers(Modifier.PRIVATE)
                .addException(Exception.class)
                .returns(RuntimeTypes.ANSWER)
                .addParameter(RuntimeTypes.REQUEST, "request");
        String arguments = "";
        if (needed.storedData()) {
            method.addStatement("$T storedData = storedData(request)", JavaFiles.className(names.storedData()));
            arguments = "storedData, ";
        }
        CodeBlock call =
                CodeBlock.of("handlers.$L(new $T($Lrequest))", names.of(handler).method(), event, arguments);
        if (!answersNeedAnything(handler)) {
            return method.addStatement("return $T.of($L)", RuntimeTypes.ANSWER, call)
                    .build();
        }
        method.addStatement(
                "$T reply = $T.required($L)", event.nestedClass(EventGenerator.REPLY), RuntimeTypes.ANSWER, call);
        return method.addStatement(
                        "return $T.of(reply, show(reply.canvas(), reply.data(), $Lrequest))",
                        RuntimeTypes.ANSWER,
                        arguments)
                .build();
    }

    private MethodSpec.Builder showing(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE).returns(SHOWN);
    }

    private void addRequest(MethodSpec.Builder method) {
        if (needed.storedData()) {
            method.addParameter(JavaFiles.className(names.storedData()), "storedData");
        }
        method.addParameter(RuntimeTypes.REQUEST, "request");
    }

    private String arguments() {
        return needed.storedData() ? "storedData, request" : "request";
    }

    private MethodSpec any(List<Canvas> needing) {
        MethodSpec.Builder method =
                showing("show").addParameter(RuntimeTypes.CANVAS, "canvas").addParameter(ReplyGenerator.DATA, "data");
        addRequest(method);
        if (app.loaded().findAny().isPresent()) {
            method.addException(Exception.class);
        }
        CodeBlock.Builder body = CodeBlock.builder().add("return switch (canvas.canvasName()) {\n$>");
        for (Canvas canvas : needing) {
            body.add(
                    "case $L -> $L(($T) canvas$L, $L);\n",
                    JavaText.literal(canvas.name()),
                    names.of(canvas).showMethod(),
                    JavaFiles.className(names.of(canvas).type()),
                    canvas.load().isPresent() ? ", data" : "",
                    arguments());
        }
        body.add("default -> $T.show(canvas);\n$<};\n", RuntimeTypes.ANSWER);
        return method.addCode(body.build()).build();
    }

    private MethodSpec viewing(Canvas canvas) {
        MethodSpec.Builder method = showing(names.of(canvas).showMethod())
                .addParameter(JavaFiles.className(names.of(canvas).type()), "canvas");
        addRequest(method);
        addView(method, canvas);
        return method.addStatement("return $T.show(canvas, out -> canvas.writeTo(out, view))", RuntimeTypes.ANSWER)
                .build();
    }

    private void addView(MethodSpec.Builder method, Canvas canvas) {
        String settings = needed.reads(Needed.SETTINGS) ? "settings, " : "";
        String storedData = needed.reads(Needed.STORED_DATA) ? newStoredData(canvas) : "";
        method.addStatement(
                "$1T view = $1T.of($2L$3Lrequest)", JavaFiles.className(names.view()), settings, storedData);
    }

    /** The stored data as it is once the canvas is shown, as an argument. */
    private String newStoredData(Canvas canvas) {
        if (!needed.storedData()) {
            return "";
        }
        return canvas.storedValues().isEmpty() ? "storedData, " : "storedData(canvas, storedData), ";
    }

    private MethodSpec loading(Canvas canvas) {
        ClassName load = JavaFiles.className(names.of(canvas).load());
        MethodSpec.Builder method = showing(names.of(canvas).showMethod())
                .addException(Exception.class)
                .addParameter(JavaFiles.className(names.of(canvas).type()), "canvas")
                .addParameter(ReplyGenerator.DATA, "data");
        addRequest(method);
        method.beginControlFlow("if (data instanceof $T loaded)", CanvasGenerator.data(names, canvas));
        if (needed.view(canvas)) {
            addView(method, canvas);
        }
        method.addStatement(
                        "return $T.show(canvas, out -> canvas.writeTo(out, loaded$L))",
                        RuntimeTypes.ANSWER,
                        needed.view(canvas) ? ", view" : "")
                .endControlFlow();
        return method.addStatement(
                        "$T reply = $T.required(handlers.$L(new $T(canvas, $Lrequest)))",
                        load.nestedClass(EventGenerator.REPLY),
                        RuntimeTypes.ANSWER,
                        names.of(canvas).loadMethod(),
                        load,
                        newStoredData(canvas))
                .addStatement("return show(reply.canvas(), reply.data(), $L)", arguments())
                .build();
    }
}
