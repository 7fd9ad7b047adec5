package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.naming.Names;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The record that a handler is told, which makes the handler's replies. */
final class EventGenerator {
    static final String REPLY = "Reply";

    private final App app;
    private final Names names;
    private final ReplyGenerator replies;
    private final Origins origins;

    EventGenerator(App app, Names names, ReplyGenerator replies) {
        this.app = app;
        this.names = names;
        this.replies = replies;
        this.origins = new Origins(app);
    }

    TypeSpec generate(Handler handler) {
        ClassName event = JavaFiles.className(names.of(handler).event());
        ClassName reply = event.nestedClass(REPLY);
        List<Canvas> answers = handler.answers().stream().map(app::canvas).toList();
        TypeSpec.Builder type = TypeSpec.recordBuilder(event)
                .addJavadoc(
                        Javadoc.of("Handler " + Javadoc.code(handler.name()) + ", from " + origins.of(handler) + "."))
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(components())
                .addSuperinterface(JavaFiles.className(names.event()));
        answers.forEach(canvas -> type.addMethod(named(canvas, reply)));
        answers.forEach(canvas -> type.addMethod(show(canvas, handler, reply)));
        return type.addType(replies.generate(handler, reply)).build();
    }

    private static MethodSpec components() {
        return MethodSpec.constructorBuilder()
                .addParameter(ParameterSpec.builder(RuntimeTypes.REQUEST, "request")
                        .addJavadoc("the whole request")
                        .build())
                .build();
    }

    private MethodSpec named(Canvas canvas, ClassName reply) {
        return MethodSpec.methodBuilder(names.of(canvas).replyMethod())
                .addJavadoc(Javadoc.of(shows(canvas), "@return the reply"))
                .addModifiers(Modifier.PUBLIC)
                .returns(reply)
                .addStatement(
                        "return show(new $T())",
                        JavaFiles.className(names.of(canvas).type()))
                .build();
    }

    private MethodSpec show(Canvas canvas, Handler handler, ClassName reply) {
        return MethodSpec.methodBuilder("show")
                .addJavadoc(Javadoc.of(shows(canvas), "@param canvas the canvas", "@return the reply"))
                .addModifiers(Modifier.PUBLIC)
                .returns(reply)
                .addParameter(JavaFiles.className(names.of(canvas).type()), "canvas")
                .addStatement("return $L", replies.making(handler, reply))
                .build();
    }

    private static String shows(Canvas canvas) {
        return "Shows " + Javadoc.code(canvas.name()) + ".";
    }
}
