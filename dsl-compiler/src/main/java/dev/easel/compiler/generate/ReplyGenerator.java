package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.catalog.RequestKind;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.Handler;
import java.util.EnumSet;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** What a handler answers: a type of its own, which offers what the protocol allows wherever the handler is reached from. */
final class ReplyGenerator {
    private static final Set<RequestKind> SUBMITS = EnumSet.of(RequestKind.MESSENGER_SUBMIT, RequestKind.INBOX_SUBMIT);

    /** The type of a canvas's data, which a reply may lack. */
    static final TypeName DATA = RuntimeTypes.nullable(ClassName.get(Record.class));

    private final Conversation conversation;

    ReplyGenerator(Conversation conversation) {
        this.conversation = conversation;
    }

    TypeSpec generate(Handler handler, ClassName reply) {
        TypeSpec.Builder type = TypeSpec.classBuilder(reply)
                .addJavadoc(Javadoc.of("What handler " + Javadoc.code(handler.name()) + " answers: "
                        + HandlersGenerator.answers(handler) + "."))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        return (answersSubmits(handler) ? submit(type, reply) : plain(type)).build();
    }

    /** The format of what makes a reply of {@code canvas}: of its class and the data. */
    String making(Handler handler) {
        return answersSubmits(handler) ? "new $T(canvas, $L, false)" : "new $T(canvas, $L)";
    }

    private boolean answersSubmits(Handler handler) {
        return SUBMITS.containsAll(conversation.requests(handler));
    }

    private static TypeSpec.Builder plain(TypeSpec.Builder type) {
        return type.superclass(RuntimeTypes.CANVAS_REPLY)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(RuntimeTypes.CANVAS, "canvas")
                        .addParameter(DATA, "data")
                        .addStatement("super(canvas, data)")
                        .build());
    }

    private static TypeSpec.Builder submit(TypeSpec.Builder type, ClassName reply) {
        return type.superclass(ParameterizedTypeName.get(RuntimeTypes.SUBMIT_REPLY, reply))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(RuntimeTypes.CANVAS, "canvas")
                        .addParameter(DATA, "data")
                        .addParameter(boolean.class, "completed")
                        .addStatement("super(canvas, data, completed)")
                        .build())
                .addMethod(MethodSpec.methodBuilder("with")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(reply)
                        .addParameter(boolean.class, "completed")
                        .addStatement("return new $T(canvas(), data(), completed)", reply)
                        .build());
    }
}
