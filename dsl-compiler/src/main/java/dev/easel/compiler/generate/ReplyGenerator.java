package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.catalog.RequestKind;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.naming.Names;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/** What a handler answers: a type of its own, which offers what the protocol allows wherever the handler is reached from. */
final class ReplyGenerator {
    private static final Set<RequestKind> SUBMITS = EnumSet.of(RequestKind.MESSENGER_SUBMIT, RequestKind.INBOX_SUBMIT);

    /** The type of a canvas's data, which a reply may lack. */
    static final TypeName DATA = RuntimeTypes.nullable(ClassName.get(Record.class));

    private final App app;
    private final Names names;
    private final Conversation conversation;

    ReplyGenerator(App app, Names names, Conversation conversation) {
        this.app = app;
        this.names = names;
        this.conversation = conversation;
    }

    TypeSpec generate(Handler handler, ClassName reply) {
        boolean submits = answersSubmits(handler);
        TypeSpec.Builder type = TypeSpec.classBuilder(reply)
                .addJavadoc(Javadoc.of("What handler " + Javadoc.code(handler.name()) + " answers: "
                        + HandlersGenerator.answers(handler) + "."))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(
                        submits
                                ? ParameterizedTypeName.get(RuntimeTypes.SUBMIT_REPLY, reply)
                                : RuntimeTypes.CANVAS_REPLY);
        if (stores()) {
            type.addField(storedData(), "storedData", Modifier.PRIVATE, Modifier.FINAL);
        }
        type.addMethod(constructor(submits));
        if (stores()) {
            type.addMethod(storedDataMethod()).addMethod(storing(reply, submits));
        }
        if (submits) {
            type.addMethod(with(reply));
        }
        return type.build();
    }

    /** The format of what makes a reply of {@code canvas}: of its class and the data. */
    String making(Handler handler) {
        return "new $T(canvas, $L" + (stores() ? ", storedData" : "") + (answersSubmits(handler) ? ", false)" : ")");
    }

    private boolean answersSubmits(Handler handler) {
        return SUBMITS.containsAll(conversation.requests(handler));
    }

    private boolean stores() {
        return !app.values().storedData().isEmpty();
    }

    private ClassName storedData() {
        return JavaFiles.className(names.storedData());
    }

    private MethodSpec constructor(boolean submits) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.CANVAS, "canvas")
                .addParameter(DATA, "data");
        if (stores()) {
            constructor.addParameter(storedData(), "storedData");
        }
        if (submits) {
            constructor.addParameter(boolean.class, "completed").addStatement("super(canvas, data, completed)");
        } else {
            constructor.addStatement("super(canvas, data)");
        }
        if (stores()) {
            constructor.addStatement("this.storedData = storedData");
        }
        return constructor.build();
    }

    private MethodSpec storedDataMethod() {
        return MethodSpec.methodBuilder("storedData")
                .addJavadoc(Javadoc.of("Gives what travels on with the card.", "@return the stored data"))
                .addModifiers(Modifier.PUBLIC)
                .returns(storedData())
                .addStatement("return storedData")
                .build();
    }

    private MethodSpec storing(ClassName reply, boolean submits) {
        return MethodSpec.methodBuilder("storing")
                .addJavadoc(Javadoc.of(
                        "Changes what travels on with the card.",
                        "@param change makes the new stored data of the old",
                        "@return this reply with the new"))
                .addModifiers(Modifier.PUBLIC)
                .returns(reply)
                .addParameter(ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), storedData()), "change")
                .addStatement(
                        "return new $T(canvas(), data(), change.apply(storedData)$L)",
                        reply,
                        submits ? ", completed()" : "")
                .build();
    }

    private MethodSpec with(ClassName reply) {
        return MethodSpec.methodBuilder("with")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(reply)
                .addParameter(boolean.class, "completed")
                .addStatement("return new $T(canvas(), data(), $Lcompleted)", reply, stores() ? "storedData, " : "")
                .build();
    }
}
