package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
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

    /** The expression that makes a reply out of {@code canvas}. */
    CodeBlock making(Handler handler, ClassName reply) {
        return CodeBlock.of(answersSubmits(handler) ? "new $T(canvas, false)" : "new $T(canvas)", reply);
    }

    private boolean answersSubmits(Handler handler) {
        return SUBMITS.containsAll(conversation.requests(handler));
    }

    private static TypeSpec.Builder plain(TypeSpec.Builder type) {
        return type.superclass(RuntimeTypes.CANVAS_REPLY)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(RuntimeTypes.CANVAS, "canvas")
                        .addStatement("super(canvas, null)")
                        .build());
    }

    private static TypeSpec.Builder submit(TypeSpec.Builder type, ClassName reply) {
        return type.superclass(ParameterizedTypeName.get(RuntimeTypes.SUBMIT_REPLY, reply))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(RuntimeTypes.CANVAS, "canvas")
                        .addParameter(boolean.class, "completed")
                        .addStatement("super(canvas, null, completed)")
                        .build())
                .addMethod(MethodSpec.methodBuilder("with")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(reply)
                        .addParameter(boolean.class, "completed")
                        .addStatement("return new $T(canvas(), completed)", reply)
                        .build());
    }
}
