package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.Target;
import dev.easel.compiler.naming.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The record that a load is told, which makes its replies: the data of the canvas, or another canvas instead. */
final class LoadGenerator {
    private final App app;
    private final Names names;
    private final CarriedParts carried;
    private final TypedParameters parameters;

    LoadGenerator(App app, Names names, CarriedParts carried) {
        this.app = app;
        this.names = names;
        this.carried = carried;
        this.parameters = new TypedParameters(JavaTypes.of(names));
    }

    TypeSpec generate(Canvas canvas) {
        ClassName load = JavaFiles.className(names.of(canvas).load());
        ClassName reply = load.nestedClass(EventGenerator.REPLY);
        ReplyMethods methods = new ReplyMethods(names, reply, " instead");
        List<Canvas> instead = canvas.load().instead().stream().map(app::canvas).toList();
        TypeSpec.Builder type = TypeSpec.recordBuilder(load)
                .addJavadoc(Javadoc.of("The load of canvas " + Javadoc.code(canvas.name()) + "."))
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameters(parts(canvas))
                        .build())
                .addSuperinterface(JavaFiles.className(names.event()))
                .addMethods(carried.of(canvas))
                .addMethod(withValues(canvas, reply))
                .addMethod(withData(canvas, reply));
        instead.forEach(other -> type.addMethods(methods.named(other)));
        instead.forEach(other -> type.addMethods(methods.show(other, "new $T(canvas, $L)")));
        return type.addType(reply(canvas, reply)).build();
    }

    private List<ParameterSpec> parts(Canvas canvas) {
        List<ParameterSpec> parts = new ArrayList<>();
        parts.add(ParameterSpec.builder(JavaFiles.className(names.of(canvas).type()), "canvas")
                .addJavadoc("the canvas that is to be shown\n")
                .build());
        parts.addAll(EventGenerator.parts(app, names));
        return parts;
    }

    private MethodSpec withValues(Canvas canvas, ClassName reply) {
        String[] tags = Stream.concat(
                        canvas.load().names().stream().map(TypedParameters::tag), Stream.of("@return the reply"))
                .toArray(String[]::new);
        return MethodSpec.methodBuilder("with")
                .addJavadoc(Javadoc.of("Shows the canvas.", tags))
                .addModifiers(Modifier.PUBLIC)
                .returns(reply)
                .addParameters(parameters.parameters(canvas.load().names()))
                .addStatement(
                        "return with(new $T($L))",
                        CanvasGenerator.data(names, canvas),
                        TypedParameters.arguments(canvas.load().names()))
                .build();
    }

    private MethodSpec withData(Canvas canvas, ClassName reply) {
        return MethodSpec.methodBuilder("with")
                .addJavadoc(Javadoc.of("Shows the canvas.", "@param data what it shows", "@return the reply"))
                .addModifiers(Modifier.PUBLIC)
                .returns(reply)
                .addParameter(CanvasGenerator.data(names, canvas), "data")
                .addStatement("return new $T(canvas, data)", reply)
                .build();
    }

    private static TypeSpec reply(Canvas canvas, ClassName reply) {
        String instead = canvas.load().instead().isEmpty()
                ? ""
                : ", or "
                        + Javadoc.choice(canvas.load().instead().stream()
                                .map(Target.ToCanvas::canvas)
                                .map(Javadoc::code)
                                .toList())
                        + " instead";
        return TypeSpec.classBuilder(reply)
                .addJavadoc(Javadoc.of(
                        "What the load of " + Javadoc.code(canvas.name()) + " answers: its data" + instead + "."))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(RuntimeTypes.LOAD_REPLY)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(RuntimeTypes.CANVAS, "canvas")
                        .addParameter(ReplyGenerator.DATA, "data")
                        .addStatement("super(canvas, data)")
                        .build())
                .build();
    }
}
