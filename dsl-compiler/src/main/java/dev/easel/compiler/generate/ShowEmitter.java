package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.naming.Names;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of the dispatcher that show canvases: what they need is supplied by a load, or read of the request. */
final class ShowEmitter {
    static final ClassName SHOWN = RuntimeTypes.ANSWER.nestedClass("Shown");

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
        CodeBlock made =
                CodeBlock.of("new $T()", JavaFiles.className(names.of(canvas).type()));
        return show(canvas, made, "storedData(request)");
    }

    /** The answer that shows a canvas, as an expression, with the stored data as it is then. */
    CodeBlock show(Canvas canvas, CodeBlock made, String storedData) {
        if (!needed.anything(canvas)) {
            return CodeBlock.of("$T.show($L)", RuntimeTypes.ANSWER, made);
        }
        String data = canvas.load().isPresent() ? ", null" : "";
        String stored = needed.storedData() ? ", " + storedData : "";
        return CodeBlock.of("$L($L$L$L, request)", names.of(canvas).showMethod(), made, data, stored);
    }

    boolean answersNeedAnything(Handler handler) {
        return handler.answers().stream().map(app::canvas).anyMatch(needed::anything);
    }

    /** The methods that {@link #show} calls. */
    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
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
        addView(method, newStoredData(canvas));
        return method.addStatement("return $T.show(canvas, out -> canvas.writeTo(out, view))", RuntimeTypes.ANSWER)
                .build();
    }

    /** Declares what expressions of a target read beside what was submitted; the stored data also where it is needed after them. */
    void addRead(MethodSpec.Builder method, TargetVariables.Read read, boolean storedData) {
        boolean view = Needed.needs(read.expressions().get());
        boolean viewReads = view && needed.reads(Needed.STORED_DATA);
        if (needed.storedData() && (storedData || viewReads || read.name(Needed.STORED_DATA))) {
            method.addStatement("$T storedData = storedData(request)", JavaFiles.className(names.storedData()));
        }
        if (view) {
            addView(method, "storedData");
        }
    }

    /** Declares what is read of the request, with this stored data. */
    void addView(MethodSpec.Builder method, String stored) {
        String settings = needed.reads(Needed.SETTINGS) ? "settings, " : "";
        String storedData = needed.reads(Needed.STORED_DATA) ? stored + ", " : "";
        method.addStatement(
                "$1T view = $1T.of($2L$3Lrequest)", JavaFiles.className(names.view()), settings, storedData);
    }

    /** The stored data as it is once the canvas is shown, as an argument. */
    private String newStoredData(Canvas canvas) {
        if (!needed.storedData()) {
            return "";
        }
        return canvas.storedValues().isEmpty() ? "storedData" : "storedData(canvas, storedData)";
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
            addView(method, newStoredData(canvas));
        }
        method.addStatement(
                        "return $T.show(canvas, out -> canvas.writeTo(out, loaded$L))",
                        RuntimeTypes.ANSWER,
                        needed.view(canvas) ? ", view" : "")
                .endControlFlow();
        String stored = needed.storedData() ? newStoredData(canvas) + ", " : "";
        return method.addStatement(
                        "$T reply = $T.required(handlers.$L(new $T(\ncanvas, $L$L)))",
                        load.nestedClass(EventGenerator.REPLY),
                        RuntimeTypes.ANSWER,
                        names.of(canvas).loadMethod(),
                        load,
                        stored,
                        UserCodeEmitter.enteringLoad(canvas))
                .addStatement("return show(reply.canvas(), reply.data(), $L)", arguments())
                .build();
    }
}
