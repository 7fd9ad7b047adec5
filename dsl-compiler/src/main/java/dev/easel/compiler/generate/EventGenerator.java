package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Handler;
import dev.easel.compiler.naming.Names;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The record that a handler is told, which makes the handler's replies. */
final class EventGenerator {
    static final String REPLY = "Reply";

    private final App app;
    private final Names names;
    private final ReplyGenerator replies;
    private final CarriedParts carried;
    private final HandlerFrom from;
    private final HandlerArgs args;
    private final HandlerInputs inputs;
    private final HandlerSheet sheet;
    private final HandlerFields fields;
    private final Origins origins;

    EventGenerator(App app, Names names, ReplyGenerator replies, CarriedParts carried) {
        this.app = app;
        this.names = names;
        this.replies = replies;
        this.carried = carried;
        this.from = new HandlerFrom(names);
        this.args = new HandlerArgs(app, names);
        this.inputs = new HandlerInputs(app, names);
        this.sheet = new HandlerSheet(app, names);
        this.fields = new HandlerFields(names, inputs);
        this.origins = new Origins(app);
    }

    TypeSpec generate(Handler handler) {
        ClassName event = JavaFiles.className(names.of(handler).event());
        ClassName reply = event.nestedClass(REPLY);
        ReplyMethods methods = new ReplyMethods(names, reply, "");
        List<Canvas> answers = handler.answers().stream().map(app::canvas).toList();
        TypeSpec.Builder type = TypeSpec.recordBuilder(event)
                .addJavadoc(
                        Javadoc.of("Handler " + Javadoc.code(handler.name()) + ", from " + origins.of(handler) + "."))
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameters(parts(handler))
                        .build())
                .addSuperinterface(JavaFiles.className(names.event()))
                .addMethods(carried.of(handler));
        answers.forEach(canvas -> type.addMethods(methods.named(canvas)));
        answers.forEach(canvas -> type.addMethods(methods.show(canvas, replies.making(handler))));
        type.addMethods(replies.ending(handler, reply));
        type.addMethods(replies.refusing(handler, reply));
        if (from.has(handler)) {
            type.addType(from.generate(handler));
        }
        if (args.has(handler)) {
            type.addType(args.generate(handler));
        }
        if (inputs.has(handler)) {
            type.addType(inputs.generate(handler));
        }
        if (ReplyGenerator.refuses(app, handler)) {
            type.addTypes(fields.generate(handler));
        }
        return type.addType(replies.generate(handler, reply)).build();
    }

    private List<ParameterSpec> parts(Handler handler) {
        List<ParameterSpec> parts = new ArrayList<>();
        if (from.has(handler)) {
            parts.add(ParameterSpec.builder(from.type(handler), "from")
                    .addJavadoc("the place from which the handler is asked\n")
                    .build());
        }
        if (args.has(handler)) {
            parts.add(ParameterSpec.builder(args.type(handler), "args")
                    .addJavadoc("what the id of the component carries that was used\n")
                    .build());
        }
        if (inputs.has(handler)) {
            parts.add(ParameterSpec.builder(inputs.type(handler), "input")
                    .addJavadoc("what people entered; what was not checked may be missing\n")
                    .build());
        }
        if (sheet.has(handler)) {
            parts.add(sheet.part(handler));
        }
        parts.addAll(parts(app, names));
        return parts;
    }

    /** What every event has. */
    static List<ParameterSpec> parts(App app, Names names) {
        List<ParameterSpec> parts = new ArrayList<>();
        if (!app.values().storedData().isEmpty()) {
            parts.add(ParameterSpec.builder(JavaFiles.className(names.storedData()), "storedData")
                    .addJavadoc("what travels with the card\n")
                    .build());
        }
        parts.add(ParameterSpec.builder(RuntimeTypes.REQUEST, "request")
                .addJavadoc("the whole request\n")
                .build());
        return parts;
    }
}
