package dev.easel.compiler.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.easel.compiler.content.Content;
import dev.easel.compiler.model.App;
import dev.easel.compiler.model.Canvas;
import dev.easel.compiler.model.TypedName;
import dev.easel.compiler.naming.Names;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The record of a canvas: its params are its parts, and it writes its content. */
final class CanvasGenerator {
    private final App app;
    private final Names names;
    private final Needed needed;
    private final JavaTypes types;
    private final TypedParameters parameters;

    CanvasGenerator(App app, Names names, Needed needed) {
        this.app = app;
        this.names = names;
        this.needed = needed;
        this.types = JavaTypes.of(names);
        this.parameters = new TypedParameters(types);
    }

    TypeSpec generate(Canvas canvas) {
        ContentEmitter content = new ContentEmitter(Content.of(canvas).pieces());
        ClassConstants constants = new ClassConstants();
        MethodSpec writeTo = writeTo(canvas, content, constants);
        ClassName name = JavaFiles.className(names.of(canvas).type());
        TypeSpec.Builder type = parameters
                .record(name.simpleName(), canvas.params())
                .addJavadoc(Javadoc.of("Canvas " + Javadoc.code(canvas.name()) + "."))
                .addSuperinterface(RuntimeTypes.CANVAS)
                .addFields(content.fields())
                .addFields(constants.fields());
        if (!needed.anything(canvas)) {
            type.addSuperinterface(RuntimeTypes.CONTENT);
        }
        if (!canvas.storedValues().isEmpty()) {
            type.addField(StoredValues.field(canvas));
        }
        parameters.freezing(canvas.params()).ifPresent(type::addMethod);
        addConstructor(type, canvas);
        canvas.params().stream()
                .filter(TypedName::mayBeOmitted)
                .forEach(param -> type.addMethod(parameters.with(name, "canvas", canvas.params(), param)));
        type.addMethod(name(canvas)).addMethod(writeTo);
        if (canvas.computesIds()) {
            type.addMethod(computesIds());
        }
        if (!canvas.storedValues().isEmpty()) {
            type.addMethod(StoredValues.method());
        }
        if (canvas.load().isPresent()) {
            type.addType(data(canvas));
        }
        return type.build();
    }

    /** The params up to the last that must be given; those behind it may all be left out. */
    static List<TypedName> leading(List<TypedName> params) {
        int end = params.size();
        while (end > 0 && params.get(end - 1).mayBeOmitted()) {
            end--;
        }
        return params.subList(0, end);
    }

    private void addConstructor(TypeSpec.Builder type, Canvas canvas) {
        List<TypedName> params = canvas.params();
        List<TypedName> leading = leading(params);
        if (leading.size() == params.size()) {
            return;
        }
        ConstantEmitter constants = new ConstantEmitter(app, types);
        List<CodeBlock> arguments = new ArrayList<>();
        params.forEach(param -> arguments.add(
                leading.contains(param) ? CodeBlock.of("$L", Names.member(param.name())) : constants.omitted(param)));
        type.addMethod(MethodSpec.constructorBuilder()
                .addJavadoc(Javadoc.of(
                        "Leaves out what may be left out.",
                        leading.stream().map(TypedParameters::tag).toArray(String[]::new)))
                .addModifiers(Modifier.PUBLIC)
                .addParameters(parameters.parameters(leading))
                .addStatement("this($L)", CodeBlock.join(arguments, ", "))
                .build());
    }

    private static MethodSpec name(Canvas canvas) {
        return MethodSpec.methodBuilder("canvasName")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $L", JavaText.literal(canvas.name()))
                .build();
    }

    private static MethodSpec computesIds() {
        return MethodSpec.methodBuilder("computesIds")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addStatement("return true")
                .build();
    }

    private MethodSpec writeTo(Canvas canvas, ContentEmitter content, Constants constants) {
        JavaNames used = new JavaNames();
        CanvasVariables.PARAMETERS.stream().sorted().forEach(used::newName);
        canvas.params().stream()
                .map(param -> Names.member(param.name()))
                .filter(param -> !CanvasVariables.PARAMETERS.contains(param))
                .forEach(used::newName);
        WriteScope scope = new WriteScope(
                new CanvasVariables(needed), used, new Typing(app.values().types(), types, constants));
        MethodSpec.Builder method = MethodSpec.methodBuilder("writeTo")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.JSON_WRITER, "out");
        if (needed.anything(canvas)) {
            List<String> tags = new ArrayList<>(List.of("@param out where to"));
            if (canvas.load().isPresent()) {
                method.addParameter(data(names, canvas), "data");
                tags.add("@param data what the load supplied");
            }
            if (needed.view(canvas)) {
                method.addParameter(JavaFiles.className(names.view()), "view");
                tags.add("@param view what is read beside it");
            }
            method.addJavadoc(Javadoc.of("Writes the content.", tags.toArray(String[]::new)));
        } else {
            method.addAnnotation(Override.class);
        }
        return method.addCode(content.statements(scope)).build();
    }

    static ClassName data(Names names, Canvas canvas) {
        return JavaFiles.className(names.of(canvas).type()).nestedClass(Names.DATA);
    }

    private TypeSpec data(Canvas canvas) {
        TypeSpec.Builder type = parameters
                .record(Names.DATA, canvas.load().names())
                .addJavadoc(Javadoc.of("What the load of " + Javadoc.code(canvas.name()) + " supplies."));
        parameters.freezing(canvas.load().names()).ifPresent(type::addMethod);
        return type.build();
    }
}
