package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.model.Sheet;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.naming.Names;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The interface that people implement: a method for each handler. */
final class HandlersGenerator {
    private final App app;
    private final Names names;
    private final Origins origins;

    HandlersGenerator(App app, Names names) {
        this.app = app;
        this.names = names;
        this.origins = new Origins(app);
    }

    TypeSpec generate() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(names.handlers().simpleName())
                .addJavadoc(
                        Javadoc.of(
                                "The decisions that " + Javadoc.code(app.name()) + " leaves to Java. Called by several "
                                        + "threads at once. What throws is answered with the failure canvas. What overruns its budget is "
                                        + "answered for, and its thread is interrupted; what it has done by then is not undone."))
                .addAnnotation(RuntimeTypes.NULL_MARKED)
                .addModifiers(Modifier.PUBLIC);
        app.handlers().forEach(handler -> type.addMethod(method(handler)));
        app.loaded().forEach(canvas -> type.addMethod(load(canvas)));
        app.sheets().stream().filter(Sheet::asksJava).forEach(sheet -> type.addMethod(page(sheet)));
        return type.build();
    }

    private MethodSpec method(Handler handler) {
        ClassName event = JavaFiles.className(names.of(handler).event());
        return MethodSpec.methodBuilder(names.of(handler).method())
                .addJavadoc(Javadoc.of(
                        "Handler " + Javadoc.code(handler.name()) + ", from " + origins.of(handler) + ". Answers "
                                + answers(handler) + "." + limits(handler),
                        "@param event what the handler is told",
                        "@return one of the replies that the event makes",
                        "@throws Exception to show the failure canvas"))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(event.nestedClass(EventGenerator.REPLY))
                .addParameter(event, "event")
                .addException(Exception.class)
                .build();
    }

    private static String limits(Handler handler) {
        String late = handler.late() == null ? "" : Javadoc.code(handler.late().canvas());
        if (handler.budget() == null) {
            return late.isEmpty() ? "" : " If it overruns its budget, " + late + " is shown.";
        }
        String budget = " Has " + handler.budget().toMillis() + " ms";
        return late.isEmpty() ? budget + "." : budget + ", then " + late + " is shown.";
    }

    private MethodSpec load(Canvas canvas) {
        ClassName load = JavaFiles.className(names.of(canvas).load());
        return MethodSpec.methodBuilder(names.of(canvas).loadMethod())
                .addJavadoc(Javadoc.of(
                        "Supplies what canvas " + Javadoc.code(canvas.name()) + " shows, each time it is shown.",
                        "@param event what the load is told",
                        "@return one of the replies that the event makes",
                        "@throws Exception to show the failure canvas"))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(load.nestedClass(EventGenerator.REPLY))
                .addParameter(load, "event")
                .addException(Exception.class)
                .build();
    }

    private MethodSpec page(Sheet sheet) {
        return MethodSpec.methodBuilder(names.of(sheet).handler())
                .addJavadoc(Javadoc.of(
                        "Makes the page of sheet " + Javadoc.code(sheet.name()) + ", each time it is opened.",
                        "@param event who opens it, and what came through the browser",
                        "@return the page",
                        "@throws Exception to show that the page is not available"))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(RuntimeTypes.SHEET_PAGE)
                .addParameter(JavaFiles.className(names.of(sheet).event()), "event")
                .addException(Exception.class)
                .build();
    }

    static String answers(Handler handler) {
        Stream<String> canvases = handler.answers().stream().map(Target.ToCanvas::canvas);
        Stream<String> results = handler.givesResults() ? Stream.of("results") : Stream.empty();
        return Javadoc.choice(
                Stream.concat(canvases, results).map(Javadoc::code).toList());
    }
}
