package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.catalog.RequestKind;
import dev.easel.compiler.flow.Conversation;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.naming.Names;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** What a handler answers: a type of its own, which offers what the protocol allows wherever the handler is reached from. */
final class ReplyGenerator {
    private static final Set<RequestKind> SUBMITS =
            EnumSet.of(RequestKind.MESSENGER_SUBMIT, RequestKind.MESSENGER_SUBMIT_SHEET, RequestKind.INBOX_SUBMIT);

    /** The type of a canvas's data, which a reply may lack. */
    static final TypeName DATA = RuntimeTypes.nullable(ClassName.get(Record.class));

    private static final String STORED_DATA = "storedData";

    private final App app;
    private final Names names;
    private final Conversation conversation;
    private final HandlerFields fields;

    ReplyGenerator(App app, Names names, Conversation conversation) {
        this.app = app;
        this.names = names;
        this.conversation = conversation;
        this.fields = new HandlerFields(names, new HandlerInputs(app, names));
    }

    TypeSpec generate(Handler handler, ClassName reply) {
        TypeSpec.Builder type = TypeSpec.classBuilder(reply)
                .addJavadoc(Javadoc.of("What handler " + Javadoc.code(handler.name()) + " answers: "
                        + HandlersGenerator.answers(handler) + "."))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(superclass(handler));
        if (stores(handler)) {
            type.addField(storedData(), "storedData", Modifier.PRIVATE, Modifier.FINAL);
        }
        if (!handler.answers().isEmpty()) {
            type.addMethod(constructor(handler));
        }
        if (handler.givesResults()) {
            type.addMethod(constructor(handler, ResultsMethods.type(app, names), "results"));
        }
        if (refuses(app, handler)) {
            addRefusing(type, handler, reply);
        }
        if (stores(handler)) {
            type.addMethod(storedDataMethod()).addMethod(storing(handler, reply));
        }
        if (keepsInput(handler)) {
            type.addMethod(keepingInput(handler, reply));
        }
        if (completes(handler)) {
            type.addMethod(completing(handler, reply));
        }
        return type.build();
    }

    private TypeName superclass(Handler handler) {
        if (handler.givesResults()) {
            return ParameterizedTypeName.get(RuntimeTypes.CONFIGURE_REPLY, ResultsMethods.type(app, names));
        }
        return completes(handler) ? RuntimeTypes.SUBMIT_REPLY : RuntimeTypes.CANVAS_REPLY;
    }

    /** The methods of an event that end the configuration, if its handler may. */
    List<MethodSpec> ending(Handler handler, ClassName reply) {
        return handler.givesResults()
                ? new ResultsMethods(app, names).of(reply, stores(handler) ? ", this.storedData" : "")
                : List.of();
    }

    /** The format of what makes a reply of {@code canvas}: of its class and the data. */
    String making(Handler handler) {
        return "new $T(canvas, $L" + (stores() ? ", storedData" : "")
                + ", false".repeat(more(handler).size()) + ")";
    }

    /** Whether the handler can refuse what was entered: nothing but submits lead to it. */
    static boolean refuses(App app, Handler handler) {
        return app.withoutInputs().flatMap(Target::handlers).noneMatch(handler.name()::equals);
    }

    private void addRefusing(TypeSpec.Builder type, Handler handler, ClassName reply) {
        type.addMethod(constructor(handler, RuntimeTypes.REFUSALS, "refusals"));
        Refusing also = new Refusing(reply, CodeBlock.of("refusals().and"), "Refuses this as well: ");
        type.addMethods(refusing(handler, also));
    }

    /** How a reply that refuses is made, and what documentation says before the rest. */
    private record Refusing(ClassName reply, CodeBlock refusals, String doc) {}

    /** The methods of an event that refuse what was entered. */
    List<MethodSpec> refusing(Handler handler, ClassName reply) {
        return refuses(app, handler)
                ? refusing(
                        handler,
                        new Refusing(reply, CodeBlock.of("$T.of", RuntimeTypes.REFUSALS), "Refuses what was entered: "))
                : List.of();
    }

    private List<MethodSpec> refusing(Handler handler, Refusing how) {
        List<MethodSpec> methods = new ArrayList<>();
        if (fields.hasFields(handler)) {
            methods.add(refuse(how, "the message stands beside the field.", "@param field the field")
                    .addParameter(fields.field(handler), "field")
                    .addParameter(String.class, "message")
                    .addStatement(
                            "return new $T($L(field.id, message)$L)", how.reply(), how.refusals(), stored(handler))
                    .build());
        }
        if (fields.hasLoopFields(handler)) {
            methods.add(copy(how, handler));
        }
        methods.add(refuse(how, "the message stands at what was used.")
                .addParameter(String.class, "message")
                .addStatement("return new $T($L(message)$L)", how.reply(), how.refusals(), stored(handler))
                .build());
        return methods;
    }

    private MethodSpec copy(Refusing how, Handler handler) {
        return refuse(
                        how,
                        "the message stands beside a copy of the field.",
                        "@param field the field",
                        "@param key what tells the copy apart",
                        "@param <K> what tells copies of the field apart")
                .addTypeVariable(HandlerFields.KEY)
                .addParameter(ParameterizedTypeName.get(fields.loopField(handler), HandlerFields.KEY), "field")
                .addParameter(HandlerFields.KEY, "key")
                .addParameter(String.class, "message")
                .addStatement(
                        "return new $T($L(field.ids.apply(key), message)$L)",
                        how.reply(),
                        how.refusals(),
                        stored(handler))
                .build();
    }

    private String stored(Handler handler) {
        return stores(handler) ? ", storedData" : "";
    }

    private static MethodSpec.Builder refuse(Refusing how, String where, String... field) {
        List<String> tags = new ArrayList<>(List.of(field));
        tags.addAll(List.of("@param message what people are told", "@return the reply"));
        return MethodSpec.methodBuilder("refuse")
                .addJavadoc(Javadoc.of(
                        how.doc() + "the canvas on screen is shown again, and " + where, tags.toArray(String[]::new)))
                .addModifiers(Modifier.PUBLIC)
                .returns(how.reply());
    }

    /** Whether the app may have done its work: nothing but submits of cards and panels lead to the handler. */
    private boolean completes(Handler handler) {
        return SUBMITS.containsAll(conversation.requests(handler));
    }

    /** Whether there can be anything to keep on a canvas. */
    private boolean keepsInput(Handler handler) {
        return refuses(app, handler) && !handler.answers().isEmpty();
    }

    private boolean stores() {
        return !app.values().storedData().isEmpty();
    }

    /** What ends the configuration or refuses stores nothing. */
    private boolean stores(Handler handler) {
        return stores() && !handler.answers().isEmpty();
    }

    private ClassName storedData() {
        return JavaFiles.className(names.storedData());
    }

    /** A constructor of a reply that shows no canvas, but has this in its place. */
    private MethodSpec constructor(Handler handler, ClassName type, String inPlace) {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(type, inPlace);
        if (stores(handler)) {
            constructor.addParameter(storedData(), "storedData");
        }
        constructor.addStatement("super($L)", inPlace);
        if (stores(handler)) {
            constructor.addStatement("this.storedData = storedData");
        }
        return constructor.build();
    }

    private MethodSpec constructor(Handler handler) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.CANVAS, "canvas")
                .addParameter(DATA, "data");
        List<String> more = more(handler);
        if (stores()) {
            constructor.addParameter(storedData(), "storedData");
        }
        more.forEach(part -> constructor.addParameter(boolean.class, part));
        constructor.addStatement("super(canvas, data$L)", arguments(more));
        if (stores()) {
            constructor.addStatement("this.storedData = storedData");
        }
        return constructor.build();
    }

    /** What a reply says beside its canvas. */
    private List<String> more(Handler handler) {
        return completes(handler)
                ? List.of("keepsInput", "completed")
                : keepsInput(handler) ? List.of("keepsInput") : List.of();
    }

    private static String arguments(List<String> more) {
        return more.stream().map(part -> ", " + part).collect(Collectors.joining());
    }

    /** The same reply, with this in place of one thing that it says. */
    private CodeBlock changed(Handler handler, ClassName reply, String part, String value) {
        List<String> said = new ArrayList<>();
        if (stores()) {
            said.add(part.equals(STORED_DATA) ? value : STORED_DATA);
        }
        more(handler).forEach(other -> said.add(part.equals(other) ? value : other + "()"));
        return CodeBlock.of("return new $T(canvas(), data()$L)", reply, arguments(said));
    }

    private MethodSpec storedDataMethod() {
        return MethodSpec.methodBuilder("storedData")
                .addJavadoc(Javadoc.of("Gives what travels on with the card.", "@return the stored data"))
                .addModifiers(Modifier.PUBLIC)
                .returns(storedData())
                .addStatement("return storedData")
                .build();
    }

    private MethodSpec storing(Handler handler, ClassName reply) {
        List<String> tags = new ArrayList<>(
                List.of("@param change makes the new stored data of the old", "@return this reply with the new"));
        if (handler.givesResults()) {
            tags.add("@throws IllegalStateException if the configuration ends: nothing is stored then");
        }
        return MethodSpec.methodBuilder("storing")
                .addJavadoc(Javadoc.of("Changes what travels on with the card.", tags.toArray(String[]::new)))
                .addModifiers(Modifier.PUBLIC)
                .returns(reply)
                .addParameter(ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), storedData()), "change")
                .addStatement(changed(handler, reply, STORED_DATA, "change.apply(storedData)"))
                .build();
    }

    private MethodSpec keepingInput(Handler handler, ClassName reply) {
        return MethodSpec.methodBuilder("keepingInput")
                .addJavadoc(Javadoc.of(
                        "Keeps what was entered in the fields that the canvas has, too.",
                        "@return this reply, shown with what was entered"))
                .addModifiers(Modifier.PUBLIC)
                .returns(reply)
                .addStatement(changed(handler, reply, "keepsInput", "true"))
                .build();
    }

    private MethodSpec completing(Handler handler, ClassName reply) {
        return MethodSpec.methodBuilder("completing")
                .addJavadoc(Javadoc.of(
                        "Reports that the app has done its work, which lets a workflow go on.",
                        "@return this reply, sent with {@code event: completed}"))
                .addModifiers(Modifier.PUBLIC)
                .returns(reply)
                .addStatement(changed(handler, reply, "completed", "true"))
                .build();
    }
}
